import { HttpClient } from '../../engine/http/http-client.ts'
import type { HttpResponse } from '../../engine/http/http-message.ts'
import type { Network } from '../../engine/http/network.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { TenantAccess } from '../../shared/tenant.ts'
import { valueAt } from '../object-path.ts'
import { Refusal } from '../refusal.ts'
import { jsonOf, refuseAnswer } from './explain-answer.ts'
import { sendObeyingLimits, type TellProgress } from './send-obeying-limits.ts'
import type { TenantAddress } from './tenant-address.ts'
import type { TenantCopy } from './tenant-copy.ts'
import { hideAccess, TenantToken } from './tenant-token.ts'

interface ApiOptions {
  readonly network: Network
  readonly signal: AbortSignal
  readonly tell: TellProgress
  /** Of what is sent: a validation error of the tenant's may quote it. */
  readonly secrets?: Redactor | undefined
}

const pageSize = 100

/** A tenant that always has another page is broken. */
const mostPages = 1000

/**
 * The part of Auth0's Management API v2 that deals with connections. Its token goes to the tenant's
 * own address only: redirects are never followed. Every method may throw a `Refusal`.
 */
export class ManagementApi {
  readonly #origin: string
  readonly #token: TenantToken
  readonly #secrets: Redactor
  readonly #signal: AbortSignal
  readonly #tell: TellProgress
  readonly #client: HttpClient

  constructor(address: TenantAddress, access: TenantAccess, options: ApiOptions) {
    this.#origin = address.origin
    this.#secrets = hideAccess(access, options.secrets)
    this.#token = new TenantToken(access, address.origin)
    this.#client = new HttpClient({ connections: 1, network: options.network })
    this.#signal = options.signal
    this.#tell = options.tell
  }

  /** Asks for a single connection, only to see whether the tenant lets us in. */
  async tryAccess(): Promise<void> {
    await this.#ask('GET', '?strategy=oauth2&take=1')
  }

  /** Every custom social connection, by checkpoint pages, which have no end at 1000 as others do. */
  async list(): Promise<readonly TenantCopy[]> {
    const found: TenantCopy[] = []
    let from = ''
    for (let page = 0; page < mostPages; page++) {
      const answer = await this.#ask('GET', `?strategy=oauth2&take=${pageSize}${from}`)
      found.push(...copiesOf(answer))
      this.#tell(`${found.length} connections so far.`)
      const next = valueAt(answer, ['next'])
      if (typeof next !== 'string' || next === '') return found
      from = `&from=${encodeURIComponent(next)}`
    }
    throw new Refusal('tenant-failed', 'The tenant sends pages of connections without an end.')
  }

  async get(id: string): Promise<TenantCopy> {
    return copyOf(await this.#ask('GET', `/${encodeURIComponent(id)}`))
  }

  /** The connection, or `null` where it is not there or there is no id. */
  async getIfThere(id: string | null): Promise<TenantCopy | null> {
    try {
      return id === null ? null : await this.get(id)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'tenant-connection-gone') return null
      throw error
    }
  }

  async idOf(name: string): Promise<string | null> {
    const answer = await this.#ask('GET', `?strategy=oauth2&name=${encodeURIComponent(name)}`)
    return copiesOf(answer).find((copy) => copy.name === name)?.id ?? null
  }

  async create(body: unknown): Promise<TenantCopy> {
    return copyOf(await this.#ask('POST', '', body))
  }

  /** The connection as the tenant says that it is now, or `null` where the answer does not say it. */
  async update(id: string, body: unknown): Promise<TenantCopy | null> {
    const answer = await this.#ask('PATCH', `/${encodeURIComponent(id)}`, body)
    return isCopy(answer) ? answer : null
  }

  async close(): Promise<void> {
    await this.#client.close()
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const first = await this.#send(method, path, body)
    const response =
      first.status === 401 && this.#token.renew() ? await this.#send(method, path, body) : first
    if (response.status < 200 || response.status > 299) throw refuseAnswer(response, this.#secrets)
    return jsonOf(response)
  }

  async #send(method: string, path: string, body: unknown): Promise<HttpResponse> {
    const options = { signal: this.#signal, tell: this.#tell }
    const token = await this.#token.get(this.#client.send, options)
    const request = {
      method,
      url: `${this.#origin}/api/v2/connections${path}`,
      headers: [
        ['Authorization', `Bearer ${token}`],
        ['Accept', 'application/json'],
        ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
      ] as const,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    return await sendObeyingLimits(this.#client.send, request, options)
  }
}

function copiesOf(answer: unknown): TenantCopy[] {
  const list = Array.isArray(answer) ? answer : valueAt(answer, ['connections'])
  if (!Array.isArray(list))
    throw new Refusal('tenant-failed', 'The tenant answered with something that is no list.')
  return list.map(copyOf)
}

function copyOf(value: unknown): TenantCopy {
  if (isCopy(value)) return value
  throw new Refusal('tenant-failed', 'The tenant answered with something that is no connection.')
}

function isCopy(value: unknown): value is TenantCopy {
  return ['id', 'name'].every((key) => typeof valueAt(value, [key]) === 'string')
}
