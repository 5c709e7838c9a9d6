import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** The only client, and the user whom every login signs in. */
export const issuerClient = { id: 'client-4711', secret: 'a-client-secret-of-some-length' }
export const issuedUser = { user_id: 'u-1', email: 'ada@example.com' }

interface IssuedCode {
  readonly redirectUri: string
  readonly challenge: string
}

/**
 * The honest half of an authorization server: a code for the last authorization request, a token
 * endpoint that takes it once, from its own client, with its redirect URI and verifier, and a
 * profile for the token.
 */
export class CodeIssuer {
  readonly #codes = new Map<string, IssuedCode>()
  readonly #tokens = new Set<string>()
  #answer = ''

  /** The response of the last authorization request, as a query. */
  get answer(): string {
    return this.#answer
  }

  /** Answers `/token` and `/userinfo`, and takes note of an authorization request. */
  serves(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/token') {
      void text(request).then((body) => this.#exchange(new URLSearchParams(body), response))
      return true
    }
    if (pathname === '/userinfo') {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
      if (this.#tokens.has(token)) answerJson(response, 200, issuedUser)
      else answerJson(response, 401, { error: 'invalid_token' })
      return true
    }
    this.#noteRequest(searchParams)
    return false
  }

  #noteRequest(parameters: URLSearchParams): void {
    const state = parameters.get('state')
    const redirectUri = parameters.get('redirect_uri')
    if (state === null || redirectUri === null) return
    const code = `code-${randomUUID()}`
    this.#codes.set(code, { redirectUri, challenge: parameters.get('code_challenge') ?? '' })
    this.#answer = new URLSearchParams({ code, state }).toString()
  }

  #exchange(form: URLSearchParams, response: ServerResponse): void {
    const code = form.get('code') ?? ''
    const issued = this.#codes.get(code)
    this.#codes.delete(code)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isRight =
      issued?.redirectUri === form.get('redirect_uri') &&
      issued?.challenge === challenge &&
      form.get('client_id') === issuerClient.id &&
      form.get('client_secret') === issuerClient.secret
    const token = `token-${randomUUID()}`
    if (isRight) this.#tokens.add(token)
    const answer = isRight
      ? { access_token: token, token_type: 'Bearer' }
      : { error: 'invalid_grant' }
    answerJson(response, isRight ? 200 : 400, answer)
  }
}

function answerJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
