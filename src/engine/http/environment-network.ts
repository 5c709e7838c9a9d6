import { type Network, proxiesOf, requireProxy } from './network.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The network as the usual variables of the environment describe it: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY` and `NO_PROXY`, in small letters first. `NODE_EXTRA_CA_CERTS` is read by Node itself.
 */
export function environmentNetwork(
  environment: Environment,
  certificates: readonly string[] = [],
): Network {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name]
  const bypass = (read('NO_PROXY') ?? '').split(/[\s,]+/).filter(Boolean)
  const choose = (url: URL) => {
    const ofScheme = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
    const name = read(ofScheme) === undefined ? 'ALL_PROXY' : ofScheme
    const address = read(name)
    return address ? requireProxy(address, `${name} names`) : null
  }
  return { ...proxiesOf(choose, bypass), isSystem: true, certificates }
}
