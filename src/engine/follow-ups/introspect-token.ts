import type { FollowUpToken } from '../../shared/follow-up.ts'
import type { StepError } from '../../shared/run.ts'
import { readJsonObject } from '../http/response-fields.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import { tokenResponseLimit } from '../token-exchange.ts'
import { describeNoAnswer, describeRefusal } from './answer-errors.ts'
import { type FollowUpContext, type FollowUpResult, failed } from './follow-up-context.ts'
import { sendTokenTo } from './send-token-to.ts'

type Answer = Readonly<Record<string, unknown>>

/** Asks the provider what it knows of a token (RFC 7662 §2). */
export async function introspectToken(
  context: FollowUpContext,
  about: FollowUpToken,
): Promise<FollowUpResult> {
  const kind = 'introspection'
  const sent = await sendTokenTo(context, kind, about)
  if (!sent.ok) return { kind, about, answer: null, ...failed('not sent', sent.error) }
  const read = readAnswer(sent.traced, sent.url)
  if ('error' in read) return { kind, about, answer: null, ...failed('no answer', read.error) }
  const { answer } = read
  const summary = `${about} is ${answer.active === true ? '' : 'not '}active`
  return { kind, about, answer, outcome: 'passed', summary }
}

/** RFC 7662 §2.2: a JSON object whose `active` is a boolean. */
function readAnswer(
  traced: TracedOutcome,
  url: string,
): { readonly answer: Answer } | { readonly error: StepError<string> } {
  const { outcome, evidence } = traced
  if (outcome.kind === 'failed') return { error: describeNoAnswer('Introspection', url, traced) }
  const { response } = outcome
  if (response.status !== 200)
    return { error: describeRefusal('Introspection', response, evidence) }
  const answer = readJsonObject(response, tokenResponseLimit)
  if (typeof answer?.active === 'boolean') return { answer }
  const message = 'Introspection: the answer has no "active" that is true or false.'
  return { error: { code: 'introspection-not-understood', message, evidence } }
}
