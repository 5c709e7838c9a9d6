import { Button } from '@mantine/core'
import { useContext } from 'react'
import { currentTokensOf, type FollowUp, type FollowUpTask } from '../../../shared/follow-up.ts'
import type { Run } from '../../../shared/run.ts'
import { formatRelativeTime } from '../../components/format-time.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { useNow } from '../../components/use-now.ts'
import { FollowUpContext } from './follow-up-context.ts'
import './follow-ups.css'

interface Props {
  readonly run: Run
}

/** What can be done with the tokens and the session of a finished run, and what has been. */
export function FollowUps({ run }: Props) {
  const followUp = useContext(FollowUpContext)
  const { followUps = [] } = run
  if (run.outcome === null || (followUp === null && followUps.length === 0)) return null
  return (
    <section className="follow-ups" aria-label="After the login">
      <h3>After the login</h3>
      {followUp !== null && (
        <div className="follow-ups-actions">
          {actionsOf(run).map(({ label, title, task }) => (
            <Button
              key={label}
              size="compact-xs"
              variant="default"
              title={title}
              loading={followUp.busy === task.kind}
              disabled={followUp.busy !== null && followUp.busy !== task.kind}
              onClick={() => void followUp.start(task)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {followUp?.busy === 'logout' && (
        <p className="follow-ups-waiting" role="status">
          {isInWindow(run)
            ? 'A window is open: log out there. It closes by itself if the provider leads back; else close it when you are logged out.'
            : 'The logout goes on.'}{' '}
          <button type="button" className="link" onClick={() => void followUp.cancel()}>
            Cancel
          </button>
        </p>
      )}
      <ol className="follow-ups-done" aria-live="polite">
        {followUps.map((done) => (
          <FollowUpLine key={done.startedAt + done.kind} followUp={done} />
        ))}
      </ol>
    </section>
  )
}

function isInWindow({ userAgent }: Run): boolean {
  return userAgent === 'embedded-window' || userAgent === 'chromium'
}

interface Action {
  readonly label: string
  readonly title: string
  readonly task: FollowUpTask
}

function actionsOf(run: Run): readonly Action[] {
  const token = currentTokensOf(run)?.refresh_token ? 'refresh_token' : 'access_token'
  return [
    {
      label: 'Refresh',
      title: 'Use the refresh token (RFC 6749 §6)',
      task: { kind: 'refresh' },
    },
    {
      label: 'Introspect',
      title: 'Ask the provider what it knows of the access token (RFC 7662)',
      task: { kind: 'introspection', token: 'access_token' },
    },
    {
      label: 'Revoke',
      title: `Revoke the ${token.replace('_', ' ')} (RFC 7009)`,
      task: { kind: 'revocation', token },
    },
    {
      label: 'Log out',
      title: 'Go to the logoutUrl, or where getLogoutUrl leads',
      task: { kind: 'logout', query: {} },
    },
  ]
}

const titles = {
  refresh: 'Refresh',
  introspection: 'Introspection',
  revocation: 'Revocation',
  logout: 'Logout',
} as const satisfies Record<FollowUpTask['kind'], string>

function FollowUpLine({ followUp }: { readonly followUp: FollowUp }) {
  const now = useNow(20_000)
  const { kind, outcome, summary, error, startedAt } = followUp
  const url = followUp.kind === 'logout' && !followUp.opened ? followUp.url : null
  return (
    <li data-outcome={outcome}>
      <strong>{titles[kind]}</strong>
      <span>
        <MaskedText text={error?.message.replace(/^\w+: /, '') ?? summary} />
        {url !== null && (
          <code>
            <MaskedText text={url} />
          </code>
        )}
      </span>
      <small>{formatRelativeTime(startedAt, now)}</small>
    </li>
  )
}
