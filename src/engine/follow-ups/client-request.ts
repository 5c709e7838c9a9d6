import { tokenRequestHeaders } from '../../shared/token-request.ts'
import type { HttpRequest } from '../http/http-message.ts'
import type { FollowUpContext } from './follow-up-context.ts'

/** Builds a request in which the client shows its credentials as in the token request. */
export function buildClientRequest(
  { connection, behaviour }: Pick<FollowUpContext, 'connection' | 'behaviour'>,
  url: string,
  parameters: readonly (readonly [name: string, value: string])[],
): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: tokenRequestHeaders(connection.options.customHeaders ?? {}, behaviour),
    body: new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString(),
  }
}
