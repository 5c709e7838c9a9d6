import { assertNever } from '../../shared/assert-never.ts'
import type { FollowUp } from '../../shared/follow-up.ts'
import { rewriteJsonValue } from './rewrite-json-value.ts'
import { rewriteStepError } from './rewrite-step-error.ts'
import { rewriteValue } from './rewrite-text.ts'
import { contextOf, type TextVisitor } from './text-context.ts'

/** A follow-up with every text of others in it rewritten, as in the run that it belongs to. */
export function rewriteFollowUp(followUp: FollowUp, visitor: TextVisitor): FollowUp {
  const place = `follow-up ${followUp.kind}`
  const ofPerson = <T>(item: T) => rewriteJsonValue(item, contextOf('person', place), visitor)
  const base = {
    summary: rewriteValue(followUp.summary, contextOf('text', place, 'summary'), visitor),
    ...(followUp.error ? { error: rewriteStepError(followUp.error, place, visitor) } : {}),
  }
  switch (followUp.kind) {
    case 'refresh':
      return { ...followUp, ...base, tokenResponse: ofPerson(followUp.tokenResponse) }
    case 'introspection':
      return { ...followUp, ...base, answer: ofPerson(followUp.answer) }
    case 'logout': {
      const url = followUp.url && rewriteValue(followUp.url, contextOf('protocol', place), visitor)
      return { ...followUp, ...base, url }
    }
    case 'revocation':
      return { ...followUp, ...base }
    default:
      return assertNever(followUp)
  }
}
