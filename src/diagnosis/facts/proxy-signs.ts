import { headerOf } from './exchange-facts.ts'
import type { RunFacts } from './run-facts.ts'

/** A response that came from something between this computer and the server. */
export interface ProxySign {
  /** Id of the trace event. */
  readonly id: string
  readonly host: string
  readonly status: number
  readonly words: string
}

// "Proxy Error" is not among them: a provider's own Apache says that of the server behind it.
const proxyPages =
  /squid|zscaler|blue ?coat|forcepoint|websense|fortigate|fortiguard|mcafee web gateway|sophos|barracuda|palo alto networks|web gateway|access to this (site|page) (is|has been) blocked/i

const portalPages = /<WISPAccessGatewayParam|captive ?portal|hotspot login|guest (wi-?fi|network)/i

/** The first response of a proxy that refuses: 407, or an error page that names one. */
export function findProxyRefusal(facts: RunFacts): ProxySign | null {
  return findSign(facts, ({ status, headers, text }) => {
    if (status === 407)
      return `Proxy-Authenticate: ${headerOf(headers, 'proxy-authenticate') ?? ''}`
    const squid = headerOf(headers, 'x-squid-error')
    if (squid !== undefined) return `X-Squid-Error: ${squid}`
    const isError = status === 403 || status >= 500
    return isError ? proxyPages.exec(text)?.[0] : undefined
  })
}

/** The first response of a network that wants somebody to sign in to it. */
export function findCaptivePortal(facts: RunFacts): ProxySign | null {
  return findSign(facts, ({ status, text }) => {
    if (status === 511) return 'status 511, Network Authentication Required'
    return portalPages.exec(text)?.[0]
  })
}

interface Answer {
  readonly status: number
  readonly headers: Parameters<typeof headerOf>[0]
  readonly text: string
}

function findSign(
  { run }: RunFacts,
  read: (answer: Answer) => string | undefined,
): ProxySign | null {
  for (const event of run.trace) {
    if (event.kind === 'note' || !event.response) continue
    const { status, headers, body } = event.response
    const words = read({ status, headers, text: pageText(headers, body?.text) })
    if (words === undefined) continue
    const { url } = event.request
    const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100)
    return { id: event.id, host, status, words: words.slice(0, 100) }
  }
  return null
}

// Only pages: an API may speak of proxies in its data.
function pageText(headers: Answer['headers'], text: string | undefined): string {
  const isPage = /html/i.test(headerOf(headers, 'content-type') ?? '') || /^\s*</.test(text ?? '')
  return isPage ? (text ?? '').slice(0, 20_000) : ''
}
