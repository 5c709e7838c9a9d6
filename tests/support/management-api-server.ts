import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './request-log-server.ts'

type Json = Record<string, unknown>

/** One connection as the imitation keeps it. */
export interface ServedConnection extends Json {
  readonly id: string
  readonly name: string
  readonly strategy: string
  readonly options: Json
}

/** What the imitation was asked, in order. */
export interface ServedRequest {
  readonly method: string
  readonly path: string
  readonly body: Json | null
}

export interface ManagementApiServer {
  /** `http://127.0.0.1:PORT`; its host is the tenant's domain. */
  readonly origin: string
  readonly domain: string
  readonly connections: Map<string, ServedConnection>
  readonly requests: readonly ServedRequest[]
  /** The next request is answered by this instead. */
  answerNext(status: number, body?: Json, headers?: Readonly<Record<string, string>>): void
  /** Answers nothing more until what it returns is called. */
  hold(): () => void
  /** Tokens that are no longer good. */
  readonly expired: Set<string>
  /** Makes what is kept of what a POST or a PATCH sent, as another person's hand or Auth0's own. */
  afterWrite: (connection: ServedConnection) => ServedConnection
  close(): void
}

/** One answer of the imitation. */
interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What the imitation lets in. */
export const goodToken = 'mgmt-token-that-is-good'
export const goodClient = { clientId: 'm2m-client', clientSecret: 'm2m-secret-of-the-tenant' }

/**
 * A local imitation of the part of Auth0's Management API v2 that deals with connections, with the
 * semantics that are documented: a PATCH replaces all of `options` and resets `display_name` to the
 * name where it is left out; names are unique (409); pages by checkpoint, by number and with totals;
 * rate limits with their headers.
 */
export async function startManagementApi(
  connections: readonly ServedConnection[] = [],
): Promise<ManagementApiServer> {
  const state = new State(connections)
  const server = createServer((request, response) => void state.answer(request, response))
  const origin = await listen(server)
  state.origin = origin
  state.close = () => {
    server.closeAllConnections()
    server.close()
  }
  return state
}

class State implements ManagementApiServer {
  origin = ''
  close = () => {}
  readonly connections: Map<string, ServedConnection>
  readonly requests: ServedRequest[] = []
  readonly expired = new Set<string>()
  afterWrite = (connection: ServedConnection) => connection
  readonly #forced: Answer[] = []
  #held = Promise.resolve()
  #tokens = 0
  #ids = 0

  constructor(connections: readonly ServedConnection[]) {
    this.connections = new Map(connections.map((connection) => [connection.id, connection]))
  }

  get domain(): string {
    return new URL(this.origin).host
  }

  answerNext(status: number, body: Json = {}, headers: Readonly<Record<string, string>> = {}) {
    this.#forced.push({ status, body, headers })
  }

  hold() {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#held = promise
    return resolve
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request)
    const url = new URL(request.url ?? '/', this.origin)
    const isJson = request.headers['content-type'] === 'application/json'
    const body: Json | null = isJson ? JSON.parse(text) : null
    const { method = '' } = request
    this.requests.push({ method, path: `${url.pathname}${url.search}`, body })
    await this.#held
    const { authorization = '' } = request.headers
    const answer =
      this.#forced.shift() ??
      (url.pathname === '/oauth/token'
        ? this.#giveToken(new URLSearchParams(text))
        : (this.#refuseToken(authorization) ?? this.#route(method, url, body ?? {})))
    const limits = { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '9' }
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      ...limits,
      ...answer.headers,
    })
    response.end(JSON.stringify(answer.body))
  }

  #route(method: string, url: URL, body: Json): Answer {
    const id = /^\/api\/v2\/connections\/([^/]+)$/.exec(url.pathname)?.[1]
    if (id === undefined)
      return method === 'POST'
        ? this.#create(body)
        : { status: 200, body: this.#list(url.searchParams) }
    const found = this.connections.get(decodeURIComponent(id))
    if (!found) return refusal(404, 'The connection does not exist')
    return method === 'PATCH' ? this.#update(found, body) : { status: 200, body: found }
  }

  #giveToken(form: URLSearchParams): Answer {
    const isGood =
      form.get('client_id') === goodClient.clientId &&
      form.get('client_secret') === goodClient.clientSecret &&
      form.get('grant_type') === 'client_credentials' &&
      form.get('audience') === `${this.origin}/api/v2/`
    if (!isGood)
      return { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } }
    this.#tokens += 1
    const access_token = `m2m-token-${this.#tokens}`
    return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 86_400 } }
  }

  #refuseToken(authorization: string): Answer | null {
    const token = authorization.replace(/^Bearer /, '')
    const isKnown = token === goodToken || /^m2m-token-\d+$/.test(token)
    return isKnown && !this.expired.has(token) ? null : refusal(401, 'Invalid token')
  }

  #list(query: URLSearchParams): unknown {
    const strategy = query.get('strategy')
    const name = query.get('name')
    const found = [...this.connections.values()].filter(
      (one) => (!strategy || one.strategy === strategy) && (!name || one.name === name),
    )
    if (query.has('take') || query.has('from')) {
      const start = Number(query.get('from') ?? 0)
      const end = start + Math.min(100, Number(query.get('take') ?? 50))
      const next = end < found.length ? { next: String(end) } : {}
      return { connections: found.slice(start, end), ...next }
    }
    const limit = Math.min(100, Number(query.get('per_page') ?? 50))
    const start = Number(query.get('page') ?? 0) * limit
    const page = found.slice(start, start + limit)
    if (query.get('include_totals') !== 'true') return page
    return { start, limit, total: found.length, connections: page }
  }

  #create(body: Json): Answer {
    const { name, strategy, options = {} } = body
    if (typeof name !== 'string' || typeof strategy !== 'string')
      return refusal(400, "Payload validation error: 'Missing required property: name'")
    if ('realms' in body || 'id' in body)
      return refusal(400, "Payload validation error: 'Additional properties not allowed'")
    if ([...this.connections.values()].some((one) => one.name === name))
      return refusal(409, 'A connection with the same name already exists')
    this.#ids += 1
    const id = `con_new${this.#ids}`
    const defaults = { is_domain_connection: false, realms: [name], display_name: name }
    // Only objects are sent as options.
    const sent = { ...defaults, ...body, id, name, strategy, options: options as Json }
    const created = this.afterWrite(sent)
    this.connections.set(id, created)
    return { status: 201, body: created }
  }

  #update(found: ServedConnection, body: Json): Answer {
    const fixed = ['id', 'name', 'strategy'].find((key) => key in body)
    if (fixed !== undefined)
      return refusal(400, `Payload validation error: 'Additional properties not allowed: ${fixed}'`)
    const updated = this.afterWrite({ ...found, display_name: found.name, ...body })
    this.connections.set(found.id, updated)
    return { status: 200, body: updated }
  }
}

function refusal(statusCode: number, message: string): Answer {
  return { status: statusCode, body: { statusCode, error: 'Error', message } }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
