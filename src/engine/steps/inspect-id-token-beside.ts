import { afterNextTurn } from '../after-next-turn.ts'
import type { AuthorizationRequest } from '../authorization-request.ts'
import type { AcceptedCallback } from '../callback.ts'
import { HttpClient } from '../http/http-client.ts'
import { inspectTokenResponse } from '../id-token/inspect-token-response.ts'
import type { RunContext } from '../run-connection.ts'
import type { TokenResponse } from '../token-exchange.ts'

/** Inspects the ID token while the flow goes on. Never rejects: an aborted run has no use for it. */
export async function inspectIdTokenBeside(
  context: RunContext,
  authorization: AuthorizationRequest,
  callback: AcceptedCallback,
  tokenResponse: TokenResponse,
): Promise<void> {
  // The script first: the run waits for that.
  await afterNextTurn()
  // Connections of its own: a script may use all that a run opens to one host.
  const client = new HttpClient({ connections: 1, network: context.network })
  const send = context.send ?? client.send
  try {
    const facts = await inspectTokenResponse(context, send, authorization, callback, tokenResponse)
    if (facts !== null) context.recorder.idToken(facts)
  } catch (error) {
    if (!context.signal.aborted)
      context.recorder.trace.note('id-token.not-inspected', String(error))
  } finally {
    await client.close()
  }
}
