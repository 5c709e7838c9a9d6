import { lookup } from 'node:dns/promises'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls'
import type { NetworkFailure } from '../../shared/trace.ts'
import { describeFailure } from '../http/describe-failure.ts'
import { addressOfProxy, type Network, type ProxyServer, trustOf } from '../http/network.ts'
import { openTunnel, unreachableProxy } from '../http/proxy-tunnel.ts'

/** How far the way to a host went. Each part is absent where the one before it failed. */
export interface Reached {
  /** The origin of the proxy on the way, which resolves the name; `null`: there is none that can be used. */
  readonly proxy: string | null
  /** Absent behind a proxy, too, and where the one that is named cannot be used. */
  readonly resolved?: Part<readonly string[]>
  readonly connected?: Part<{ readonly milliseconds: number }>
  /** Absent for http, too. */
  readonly secured?: Part<TlsFacts>
}

export type Part<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: NetworkFailure }

export interface TlsFacts {
  /** For example `TLSv1.3`. */
  readonly protocol: string
  readonly issuer: string
  /** For example `DNS:id.example.com, DNS:*.example.com`. */
  readonly names: string
  /** As the certificate writes it, for example `Nov 22 14:49:09 2027 GMT`. */
  readonly validUntil: string
  /** SHA-256 of the certificate, as `AB:CD:…`. */
  readonly fingerprint: string
  /** Why the certificate is not to be trusted: a code of Node's; `null` where it is. */
  readonly distrusted: string | null
}

/**
 * Goes the way to a URL's host as every request does: name, connection, TLS. Sends no request.
 *
 * @param timeoutMs for all of it, once it is known which proxy is on the way
 */
export async function reachHost(
  url: URL,
  network: Network,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Reached> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await attempt(() => network.proxyFor(url))
  signal.throwIfAborted()
  if (!found.ok) return { proxy: null, connected: found }
  const proxy = found.value
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  const trust = trustOf(network)
  const way = {
    proxy: proxy?.origin ?? null,
    ...(proxy ? {} : { resolved: await attempt(() => orAborted(resolve(host), limit)) }),
  }
  signal.throwIfAborted()
  if (way.resolved?.ok === false) return way
  const start = performance.now()
  const socket = await attempt(() => openSocket(url, host, proxy, trust, limit))
  signal.throwIfAborted()
  if (!socket.ok) return { ...way, connected: socket }
  try {
    const milliseconds = Math.round(performance.now() - start)
    const connected = { ok: true, value: { milliseconds } } as const
    if (url.protocol !== 'https:') return { ...way, connected }
    const secured = await attempt(() => secure(socket.value, host, trust, limit))
    signal.throwIfAborted()
    return { ...way, connected, secured }
  } finally {
    socket.value.destroy()
  }
}

async function resolve(host: string): Promise<readonly string[]> {
  const addresses = await lookup(host, { all: true })
  return addresses.map(({ address }) => address)
}

async function openSocket(
  url: URL,
  host: string,
  proxy: ProxyServer | null,
  trust: SecureContext | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  if (proxy === null) return whenReady(connectTcp({ host, port }), 'connect', signal)
  if (url.protocol === 'https:')
    return openTunnel(proxy, `${url.hostname}:${port}`, { signal, trust })
  // A request without TLS is the proxy's to send, so only the way to it can be tried.
  const { host: proxyHost, port: proxyPort } = addressOfProxy(proxy)
  const socket = connectTcp({ host: proxyHost, port: proxyPort })
  return whenReady(socket, 'connect', signal).catch((error: unknown) => {
    throw unreachableProxy(proxy, error)
  })
}

async function secure(
  socket: Socket,
  host: string,
  trust: SecureContext | undefined,
  signal: AbortSignal,
): Promise<TlsFacts> {
  const secured = connectTls({
    socket,
    // Opens nothing where there is a socket: it is the name that the certificate must have.
    host,
    ...(trust === undefined ? {} : { secureContext: trust }),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    // Nothing is sent on this connection; what is wrong with the certificate is to be told in full.
    rejectUnauthorized: false,
  })
  await whenReady(secured, 'secureConnect', signal)
  return describeTls(secured)
}

function describeTls(socket: TLSSocket): TlsFacts {
  const certificate = socket.getPeerCertificate()
  const { O: organization, CN: commonName } = certificate.issuer ?? {}
  // Node documents an Error and gives the code of one.
  const distrusted = socket.authorized ? null : String(socket.authorizationError)
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    issuer: [organization, commonName].flat().filter(Boolean).join(', '),
    names: certificate.subjectaltname ?? '',
    validUntil: certificate.valid_to ?? '',
    fingerprint: certificate.fingerprint256 ?? '',
    distrusted,
  }
}

function whenReady<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<S> {
  const { promise, resolve, reject } = Promise.withResolvers<S>()
  const onAbort = () => socket.destroy(timedOut())
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  socket.once(event, () => resolve(socket))
  socket.on('error', reject)
  // A server that closes in the middle of a handshake gives no error.
  socket.once('close', () => reject(closed()))
  return promise.finally(() => signal.removeEventListener('abort', onAbort))
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(timedOut())
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  return Promise.race([promise, aborted]).finally(() =>
    signal.removeEventListener('abort', onAbort),
  )
}

async function attempt<T>(act: () => Promise<T>): Promise<Part<T>> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    return { ok: false, failure: describeFailure(error) }
  }
}

function timedOut(): Error {
  return Object.assign(new Error('it does not answer'), { code: 'ETIMEDOUT' })
}

function closed(): Error {
  return Object.assign(new Error('it closed the connection'), { code: 'ECONNRESET' })
}
