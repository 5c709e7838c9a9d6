import type { FollowUp, FollowUpKind } from '../../shared/follow-up.ts'
import type { Run } from '../../shared/run.ts'
import type { Exchange, Navigation } from '../../shared/trace.ts'
import { type ExchangeFacts, fieldsOf, readExchange } from './exchange-facts.ts'
import { type Refusal, readRefusal } from './refusal.ts'

/** One thing that was done after the login, as the checks read it. */
export interface OneFollowUp<K extends FollowUpKind = FollowUpKind> {
  readonly followUp: Extract<FollowUp, { kind: K }>
  /** The request that it is about; `null` where nothing was sent. */
  readonly exchange: ExchangeFacts | null
  readonly refusal: Refusal | null
  /** Where a logout led, in order. */
  readonly pages: readonly Navigation[]
  readonly earlier: readonly FollowUp[]
}

/** The newest follow-up of each kind: what an older one came to is no longer so. */
export type FollowUpFacts = { readonly [K in FollowUpKind]: OneFollowUp<K> | null }

/** Reads the follow-ups of a run. */
export function readFollowUps({ followUps = [], trace }: Run): FollowUpFacts {
  const read = <K extends FollowUpKind>(kind: K): OneFollowUp<K> | null => {
    const index = followUps.findLastIndex((followUp) => followUp.kind === kind)
    const followUp = followUps[index]
    if (followUp === undefined) return null
    const evidence = new Set(followUp.evidence)
    const events = trace.filter(({ id }) => evidence.has(id))
    const event = events.findLast((e): e is Exchange => e.kind === 'exchange' && e.purpose === kind)
    const exchange = event ? readExchange(event) : null
    return {
      // It was found by its kind.
      followUp: followUp as Extract<FollowUp, { kind: K }>,
      exchange,
      refusal: exchange ? readRefusal(fieldsOf(exchange), [exchange.id]) : null,
      pages: events.filter(
        (e): e is Navigation => e.kind === 'navigation' && e.frame !== 'subframe',
      ),
      earlier: followUps.slice(0, index),
    }
  }
  return {
    refresh: read('refresh'),
    revocation: read('revocation'),
    introspection: read('introspection'),
    logout: read('logout'),
  }
}

/** Whether the client's credentials were what the endpoint did not take (RFC 6749 §5.2). */
export function isUnauthorized({
  exchange,
  refusal,
}: Pick<OneFollowUp, 'exchange' | 'refusal'>): boolean {
  if (refusal && /^(invalid_client|unauthorized_client|access_denied)$/.test(refusal.error))
    return true
  return exchange?.status === 401 || exchange?.status === 403
}

/** Whether there is no such endpoint, as far as the provider says. */
export function isUnsupported({
  followUp,
  exchange,
  refusal,
}: OneFollowUp<'revocation'> | OneFollowUp<'introspection'>): boolean {
  if (/^endpoint-(unknown|unusable)$/.test(followUp.error?.code ?? '')) return true
  if (refusal?.error === 'unsupported_token_type') return true
  return exchange?.status === 404 || exchange?.status === 405 || exchange?.status === 501
}
