import type { Command } from 'commander'
import { readCertificates } from '../engine/http/certificates.ts'
import { environmentNetwork } from '../engine/http/environment-network.ts'
import {
  directNetwork,
  type Network,
  proxiedNetwork,
  readProxyUrl,
} from '../engine/http/network.ts'
import { BadUsage } from './bad-usage.ts'
import { readTextFile } from './read-json-file.ts'

/** What the command line says of the way to the network. */
export interface NetworkOptions {
  readonly proxy?: string
  readonly ca?: readonly string[]
}

/** Adds `--proxy` and `--ca` to a command that sends requests. */
export function addNetworkOptions(command: Command): Command {
  return command
    .option(
      '--proxy <URL>',
      'the proxy of all requests but those to this machine, or "none"; absent: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY of the environment',
    )
    .option(
      '--ca <FILE>',
      'certificates in PEM to trust beside the usual ones, may be repeated; NODE_EXTRA_CA_CERTS holds too',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
}

/** The network that the command line and the environment ask for. Throws `BadUsage`. */
export async function openNetwork({ proxy, ca = [] }: NetworkOptions): Promise<Network> {
  const certificates = (await Promise.all(ca.map(readCertificateFile))).flat()
  if (proxy === undefined) return environmentNetwork(process.env, certificates)
  if (proxy === 'none') return { ...directNetwork, certificates }
  const server = readProxyUrl(proxy)
  // The address itself is not repeated: it may hold a password.
  if (server === null)
    throw new BadUsage('--proxy needs an address such as http://proxy.example.com:8080, or "none".')
  return proxiedNetwork(server, [], certificates)
}

async function readCertificateFile(file: string): Promise<readonly string[]> {
  const read = readCertificates(await readTextFile(file))
  if (!read.ok) throw new BadUsage(`${file} cannot be used as --ca: ${read.reason}.`)
  return read.certificates.map(({ pem }) => pem)
}
