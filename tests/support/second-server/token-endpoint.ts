import { createHash, randomUUID } from 'node:crypto'
import {
  type Call,
  type Endpoint,
  type IssuedCode,
  type Reply,
  reply,
  secondServerClient,
} from './second-server-state.ts'

const formType = 'application/x-www-form-urlencoded'

/** Size of the response of the fault `huge`, in bytes. */
export const hugeResponseSize = 40 * 1024 * 1024

/** Answers `/oauth/token` with forms, also in errors, as GitHub does where nobody asks for JSON. */
export const answerToken: Endpoint = (call) => {
  switch (call.state.faults.token) {
    case 'hang':
      return undefined
    case 'html':
      return reply(200, 'text/html', '<!doctype html><title>Maintenance</title><h1>Soon back')
    case 'huge':
      return reply(200, formType, hugeForm())
    default:
      return exchangeCode(call)
  }
}

function exchangeCode(call: Call): Reply {
  if (call.method !== 'POST') return reply(405, 'text/plain', 'POST only\n')
  if (!isAuthenticated(call.headers.authorization))
    return replyForm(
      401,
      { error: 'invalid_client', error_description: 'use HTTP Basic' },
      { 'WWW-Authenticate': 'Basic realm="second server"' },
    )
  const form = new URLSearchParams(call.body)
  if (form.get('grant_type') !== 'authorization_code')
    return replyForm(400, { error: 'unsupported_grant_type' })

  const { codes, accessTokens } = call.state
  const code = form.get('code') ?? ''
  const issued = codes.get(code)
  codes.delete(code)
  const refusal = issued ? refuseGrant(issued, form) : 'unknown or used code'
  if (!issued || refusal !== undefined)
    return replyForm(400, { error: 'invalid_grant', error_description: refusal ?? '' })

  const access_token = `token-${randomUUID()}`
  accessTokens.add(access_token)
  return replyForm(200, { access_token, token_type: 'bearer', scope: issued.scope })
}

function isAuthenticated(authorization: string | undefined): boolean {
  const [scheme, credentials] = authorization?.split(' ') ?? []
  if (scheme?.toLowerCase() !== 'basic' || credentials === undefined) return false
  const { client_id, client_secret } = secondServerClient
  return Buffer.from(credentials, 'base64').toString() === `${client_id}:${client_secret}`
}

function refuseGrant(issued: IssuedCode, form: URLSearchParams): string | undefined {
  if (form.get('redirect_uri') !== issued.redirectUri) return 'another redirect_uri'
  if (issued.codeChallenge === null) return undefined
  const verifier = form.get('code_verifier') ?? ''
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return challenge === issued.codeChallenge ? undefined : 'wrong code_verifier'
}

function replyForm(
  status: number,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return reply(status, formType, new URLSearchParams(form).toString(), headers)
}

function* hugeForm(): Generator<Buffer> {
  const start = Buffer.from('access_token=')
  yield start
  const chunk = Buffer.alloc(64 * 1024, 'a')
  for (let left = hugeResponseSize - start.length; left > 0; left -= chunk.length)
    yield chunk.subarray(0, Math.min(left, chunk.length))
}
