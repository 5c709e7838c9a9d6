import dns from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Of this computer and of networks that the internet does not see. */
const privateAddresses = new BlockList()
for (const [network, prefix] of [
  // "This host" and loopback (RFC 1122 §3.2.1.3), private networks (RFC 1918), shared address space
  // (RFC 6598), link-local (RFC 3927).
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  // Unspecified and loopback (RFC 4291 §2.5), unique local (RFC 4193), link-local. The list itself
  // knows IPv4 in IPv6.
  ['::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv6')

/** Says whether an IP address (IPv6 without brackets) is one of this computer or its network. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && privateAddresses.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** The code of a request that was not sent because its host's name leads to a private address. */
export const privateAddressCode = 'ERR_PRIVATE_ADDRESS'

/**
 * Looks a name up as `dns.lookup` does, and refuses one that leads to a private address. What is
 * looked up here is what is connected to, so a name cannot lead elsewhere afterwards.
 */
export const lookUpPublicHost: LookupFunction = (hostname, options, callback) =>
  dns.lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === 'string' ? [found] : (found ?? []).map((a) => a.address)
    const refused = error === null && addresses.find(isPrivateAddress)
    if (!refused) return callback(error, found, family)
    const message = `its name leads to ${refused}, which is an address of this computer or its network`
    callback(Object.assign(new Error(message), { code: privateAddressCode }), '')
  })
