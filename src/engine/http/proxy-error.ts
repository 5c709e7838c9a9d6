/**
 * A proxy that cannot be used or reached, or does not let a request through. The codes are those of
 * Chromium, so that the diagnosis reads both alike.
 */
export class ProxyError extends Error {
  readonly code:
    | 'ERR_NO_SUPPORTED_PROXIES'
    | 'ERR_PROXY_CONNECTION_FAILED'
    | 'ERR_PROXY_AUTH_REQUESTED'
    | 'ERR_TUNNEL_CONNECTION_FAILED'

  constructor(code: ProxyError['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/**
 * Says that a proxy is named which no request can use. Its address is not repeated: it may hold a
 * password.
 *
 * @param source what names it; begins the sentence
 */
export function unusableProxy(source: string): ProxyError {
  return new ProxyError(
    'ERR_NO_SUPPORTED_PROXIES',
    `${source} a proxy that cannot be used; it must be like http://proxy.example.com:8080`,
  )
}
