import type { FollowUpToken } from '../../shared/follow-up.ts'
import type { StepError } from '../../shared/run.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import { describeNoAnswer, describeRefusal } from './answer-errors.ts'
import { type FollowUpContext, type FollowUpResult, failed } from './follow-up-context.ts'
import { sendTokenTo } from './send-token-to.ts'

/** Revokes a token (RFC 7009 §2). */
export async function revokeToken(
  context: FollowUpContext,
  about: FollowUpToken,
): Promise<FollowUpResult> {
  const kind = 'revocation'
  const sent = await sendTokenTo(context, kind, about)
  if (!sent.ok) return { kind, about, ...failed('not sent', sent.error) }
  const error = errorOf(sent.traced, sent.url)
  if (error) return { kind, about, ...failed('refused', error) }
  return { kind, about, outcome: 'passed', summary: `${about} revoked` }
}

/** RFC 7009 §2.2: status 200, also for a token that is not known; a body has no meaning. */
function errorOf(traced: TracedOutcome, url: string): StepError<string> | null {
  const { outcome } = traced
  if (outcome.kind === 'failed') return describeNoAnswer('Revocation', url, traced)
  const isSuccess = outcome.response.status >= 200 && outcome.response.status < 300
  return isSuccess ? null : describeRefusal('Revocation', outcome.response, traced.evidence)
}
