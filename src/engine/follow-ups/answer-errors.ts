import type { StepError } from '../../shared/run.ts'
import { explainFailure } from '../http/explain-failure.ts'
import type { HttpResponse } from '../http/http-message.ts'
import { readFields } from '../http/response-fields.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import { protocolErrorOf, sayRefused, tokenResponseLimit } from '../token-exchange.ts'

/** The error of an endpoint that gave no answer. */
export function describeNoAnswer(
  title: string,
  url: string,
  { outcome, evidence }: TracedOutcome,
): StepError<string> {
  if (outcome.kind === 'answered') throw new TypeError('the endpoint did answer')
  const { code, reason } = explainFailure(outcome.failure)
  return {
    code: `endpoint-${code}`,
    message: `${title}: ${new URL(url).host} gave no answer: ${reason}.`,
    detail: outcome.failure.code,
    evidence,
  }
}

/** The error of an endpoint that answered with a status other than success. */
export function describeRefusal(
  title: string,
  response: HttpResponse,
  evidence: string,
): StepError<string> {
  const protocol = protocolErrorOf(readFields(response, tokenResponseLimit)?.fields ?? null)
  const { status } = response
  if (!protocol)
    return {
      code: 'endpoint-status',
      message: `${title}: the endpoint answered with status ${status} and named no OAuth error.`,
      evidence,
    }
  return {
    code: 'endpoint-error-response',
    message: sayRefused(`${title}: the endpoint`, protocol, status),
    protocol,
    evidence,
  }
}
