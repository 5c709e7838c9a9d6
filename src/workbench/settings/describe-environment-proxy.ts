import type { Network } from '../../engine/http/network.ts'
import { ProxyError } from '../../engine/http/proxy-error.ts'

/** What the proxy variables of the environment come to, without any credentials in them. */
export async function describeEnvironmentProxy(network: Network): Promise<string> {
  const [https = 'directly', http = 'directly'] = await Promise.all(
    ['https://any.invalid', 'http://any.invalid'].map((url) => wayOf(network, new URL(url))),
  )
  const except = network.bypass.length === 0 ? '' : `, except for ${network.bypass.join(', ')}`
  const now =
    https === 'directly' && http === 'directly'
      ? 'they name no proxy'
      : `https goes ${https}, http ${http}${except}`
  return `Here that is what the environment variables HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY said when the workbench was started: ${now}.`
}

async function wayOf(network: Network, url: URL): Promise<string> {
  try {
    const proxy = await network.proxyFor(url)
    return proxy === null ? 'directly' : `through ${proxy.origin}`
  } catch (error) {
    if (error instanceof ProxyError) return `nowhere (${error.message})`
    throw error
  }
}
