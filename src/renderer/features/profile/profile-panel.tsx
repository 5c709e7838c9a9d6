import { type ReactNode, useId } from 'react'
import { signOf } from '../../../shared/connection-sign.ts'
import type { Profile, Run } from '../../../shared/run.ts'
import { ConnectionMark } from '../../components/connection-mark.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import './profile-panel.css'
import { missingAttributes, profileRows } from './profile-rows.ts'
import { ProfileTable } from './profile-table.tsx'

interface Props {
  readonly run: Pick<Run, 'profile' | 'scriptProfile' | 'outcome'>
}

/** Attributes up to which the two sides stand in a table; of more, each side is a tree. */
const tabledAtMost = 200

/** The user that Auth0 would store, and what the script returned for it. */
export function ProfilePanel({ run: { profile, scriptProfile, outcome } }: Props) {
  if (profile === null && (scriptProfile === null || scriptProfile === undefined))
    return (
      <EmptyState title="No profile">
        <p>
          {outcome === null
            ? 'It appears here as soon as the profile script has called back.'
            : 'This run ended before the profile script had made one.'}
        </p>
      </EmptyState>
    )
  const rows = profile ? profileRows(scriptProfile, profile) : null
  if (profile && rows !== null && rows.length <= tabledAtMost)
    return (
      <div className="profile">
        <UserCard profile={profile} />
        <ProfileTable rows={rows} />
        <Missing attributes={missingAttributes(profile)} />
      </div>
    )
  return (
    <div className="profile">
      {profile && <UserCard profile={profile} />}
      {profile && (
        <Part title="The user that Auth0 would store">
          <JsonTree value={profile} label="The user that Auth0 would store" />
        </Part>
      )}
      <Part title="What the script returned">
        <JsonTree value={scriptProfile} label="What the script returned" />
      </Part>
    </div>
  )
}

function Missing({ attributes }: { readonly attributes: readonly string[] }) {
  if (attributes.length === 0) return null
  return (
    <p className="profile-missing">
      Applications often expect, but this user has no: <code>{attributes.join(', ')}</code>
    </p>
  )
}

function UserCard({ profile }: { readonly profile: Profile }) {
  const name = String(profile.name ?? profile.nickname ?? profile.email ?? profile.user_id)
  return (
    <div className="profile-card">
      <ConnectionMark sign={signOf({ name: profile.user_id, display_name: name })} />
      <div>
        <b>{name}</b>
        <code>{profile.user_id}</code>
      </div>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="profile-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
