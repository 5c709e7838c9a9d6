import type { SendHttpRequest } from '../../engine/http/http-message.ts'
import { Redactor } from '../../shared/redaction.ts'
import type { TenantAccess } from '../../shared/tenant.ts'
import { valueAt } from '../object-path.ts'
import { jsonOf, refuseClient } from './explain-answer.ts'
import { sendObeyingLimits, type TellProgress } from './send-obeying-limits.ts'

/** Seconds before its end at which a token is no longer used. */
const margin = 30

/** Gives the access token of a tenant: the pasted one, or one of the application's own (RFC 6749 §4.4). */
export class TenantToken {
  readonly #access: TenantAccess
  readonly #origin: string
  #token: { readonly value: string; readonly until: number } | null = null

  constructor(access: TenantAccess, origin: string) {
    this.#access = access
    this.#origin = origin
  }

  async get(
    send: SendHttpRequest,
    options: { readonly signal: AbortSignal; readonly tell: TellProgress },
  ): Promise<string> {
    if (this.#access.kind === 'token') return this.#access.token
    if (this.#token && this.#token.until > Date.now()) return this.#token.value
    const { clientId, clientSecret } = this.#access
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      audience: `${this.#origin}/api/v2/`,
    }).toString()
    const headers = [['Content-Type', 'application/x-www-form-urlencoded']] as const
    const request = { method: 'POST', url: `${this.#origin}/oauth/token`, headers, body }
    const response = await sendObeyingLimits(send, request, options)
    const answer = jsonOf(response)
    const value = valueAt(answer, ['access_token'])
    if (response.status !== 200 || typeof value !== 'string')
      throw refuseClient(response, hideAccess(this.#access))
    const lifetime = Number(valueAt(answer, ['expires_in']) ?? 0)
    this.#token = { value, until: Date.now() + (lifetime - margin) * 1000 }
    return value
  }

  /** Forgets a token that the tenant refused; says whether another one can be had. */
  renew(): boolean {
    const hadOne = this.#token !== null
    this.#token = null
    return hadOne
  }
}

/** Registers what of an access must never be shown. */
export function hideAccess(access: TenantAccess, secrets = new Redactor()): Redactor {
  if (access.kind === 'token') secrets.add('access_token', access.token)
  else secrets.add('client_secret', access.clientSecret)
  return secrets
}
