import { createHash, randomBytes } from 'node:crypto'
import { playgroundClient } from '../../src/shared/connection-samples.ts'
import { HttpBrowser } from './http-browser.ts'

export const redirectUri = 'https://tenant.example.com/login/callback'

/** An authorization request to the playground, with other or further parameters. */
export function authorizationUrl(
  address: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: playgroundClient.client_id,
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state: 'the-state',
    ...parameters,
  })
  return `${address}/authorize?${query}`
}

/** The parameters of the redirect that ends an authorization request. */
export async function authorize(
  address: string,
  parameters: Readonly<Record<string, string>> = {},
  browser = new HttpBrowser(),
): Promise<Record<string, string>> {
  const end = await browser.follow(authorizationUrl(address, parameters))
  if (end.location === undefined) throw new Error(`no redirect but ${end.status}: ${end.text}`)
  return Object.fromEntries(new URL(end.location).searchParams)
}

export interface JsonAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

/** Posts a form to an endpoint as the client of the playground. */
export async function post(
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<JsonAnswer> {
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) })
  const text = await response.text()
  const body: Record<string, unknown> = text === '' ? {} : JSON.parse(text)
  return { status: response.status, headers: response.headers, body }
}

/** Exchanges a code as the playground's client; `form` replaces or adds parameters. */
export function exchangeCode(
  address: string,
  code: string | undefined,
  form: Readonly<Record<string, string>> = {},
): Promise<JsonAnswer> {
  return post(`${address}/token`, {
    grant_type: 'authorization_code',
    code: code ?? '',
    redirect_uri: redirectUri,
    ...playgroundClient,
    ...form,
  })
}

export async function fetchUserinfo(address: string, accessToken: unknown): Promise<JsonAnswer> {
  const response = await fetch(`${address}/userinfo`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const body: Record<string, unknown> = JSON.parse(await response.text())
  return { status: response.status, headers: response.headers, body }
}

/** A PKCE verifier and its S256 challenge (RFC 7636 §4.2). */
export function makePkce() {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return { verifier, parameters: { code_challenge: challenge, code_challenge_method: 'S256' } }
}
