import type { FollowUpToken } from '../../shared/follow-up.ts'
import type { StepError } from '../../shared/run.ts'
import { tokenManagementParameters } from '../../shared/token-request.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import { buildClientRequest } from './client-request.ts'
import { findEndpoint, type ManagementKind, titleOf } from './find-endpoint.ts'
import { type FollowUpContext, valueOfToken } from './follow-up-context.ts'

type Sent =
  | { readonly ok: true; readonly traced: TracedOutcome; readonly url: string }
  /** Nothing was sent to the endpoint. */
  | { readonly ok: false; readonly error: StepError<string> }

/** Sends a token of the run to the endpoint that revokes or introspects. */
export async function sendTokenTo(
  context: FollowUpContext,
  kind: ManagementKind,
  name: FollowUpToken,
): Promise<Sent> {
  const value = valueOfToken(context, name)
  if (value === null) return { ok: false, error: describeAbsent(kind, name) }
  const endpoint = await findEndpoint(context, kind)
  if (!endpoint.ok) return endpoint
  const { connection, behaviour } = context
  const parameters = tokenManagementParameters(connection, { name, value }, behaviour)
  const { url, publicOnly } = endpoint
  const request = buildClientRequest(context, url, parameters)
  const traced = await context.send(kind, request, { publicOnly })
  return { ok: true, traced, url }
}

function describeAbsent(kind: ManagementKind, name: FollowUpToken): StepError<string> {
  const word = name.replace('_', ' ')
  return { code: 'token-absent', message: `${titleOf(kind)}: this run has no ${word}.` }
}
