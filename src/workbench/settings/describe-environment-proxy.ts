import type { Network } from '../../engine/http/network.ts'

/** What the proxy variables of the environment come to, without any credentials in them. */
export async function describeEnvironmentProxy(network: Network): Promise<string> {
  const [https, http] = await Promise.all(
    ['https://any.invalid', 'http://any.invalid'].map(async (url) => {
      const proxy = await network.proxyFor(new URL(url))
      return proxy === null ? 'none' : proxy.origin
    }),
  )
  const except = network.bypass.length === 0 ? '' : `, except for ${network.bypass.join(', ')}`
  const now =
    https === 'none' && http === 'none'
      ? 'they name no proxy'
      : `https goes through ${https}, http through ${http}${except}`
  return `Here that is what the environment variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY said when the workbench was started: ${now}.`
}
