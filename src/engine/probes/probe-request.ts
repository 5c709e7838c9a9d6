import { randomBytes } from 'node:crypto'
import { behaviourOf } from '../../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../../shared/connection.ts'
import { applyConnectionEdits } from '../../shared/connection-edits.ts'
import type { ProbeVariant } from '../../shared/probe.ts'
import type { HttpRequest } from '../http/http-message.ts'
import { buildTokenRequest } from '../token-exchange.ts'

/**
 * Builds the token request of a variant, with a code that no server has ever given out.
 *
 * @param connection with its real secrets
 */
export function buildProbeRequest(connection: Connection, variant: ProbeVariant): HttpRequest {
  const edited = applyConnectionEdits(connection, variant.edits)
  const request = buildTokenRequest(
    edited,
    {
      redirectUri: callbackUrlOf(edited),
      codeVerifier: edited.options.pkce_enabled ? madeUpText() : null,
    },
    { code: madeUpText() },
    behaviourOf(edited),
  )
  return variant.code === 'without-redirect-uri' ? withoutRedirectUri(request) : request
}

/**
 * Replaces the connection's secret by a made-up one: whoever takes that one just as well has not
 * looked at the client. `null` where the variant sends no secret that could be replaced.
 */
export function withMadeUpSecret(connection: Connection, variant: ProbeVariant): Connection | null {
  const isComputed = variant.edits.some(({ computed }) => computed !== undefined)
  const { client_secret, customHeaders } = applyConnectionEdits(connection, variant.edits).options
  const headers = Object.keys(customHeaders ?? {}).map((name) => name.toLowerCase())
  // A header that a person has written may hold anything; none is made up for it.
  if (headers.includes('authorization') && !isComputed) return null
  if (!client_secret && !isComputed) return null
  return { ...connection, options: { ...connection.options, client_secret: madeUpText() } }
}

function madeUpText(): string {
  return `made-up-${randomBytes(24).toString('base64url')}`
}

function withoutRedirectUri(request: HttpRequest): HttpRequest {
  const body = new URLSearchParams(String(request.body))
  body.delete('redirect_uri')
  return { ...request, body: body.toString() }
}
