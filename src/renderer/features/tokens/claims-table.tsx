import type { JsonObject } from '../../../shared/json-object.ts'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { LongText } from '../../components/long-text.tsx'
import { useNow } from '../../components/use-now.ts'
import { noteOfClaim } from './claim-notes.ts'

interface Props {
  readonly title: string
  readonly claims: JsonObject
}

/** The header or the claims of a JWT, with dates that a person can read. */
export function ClaimsTable({ title, claims }: Props) {
  const now = useNow(1000)
  return (
    <section className="claims" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {Object.entries(claims).map(([name, value]) => {
          const note = noteOfClaim(name, value, now)
          return (
            <div className="claim" key={name}>
              <dt>{name}</dt>
              <dd>
                {typeof value === 'object' && value !== null ? (
                  <JsonTree value={value} label={name} />
                ) : (
                  <LongText text={String(value)} />
                )}
                {note !== null && <span className="token-note">{note}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
