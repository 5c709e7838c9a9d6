import { readFileSync } from 'node:fs'
import { readCertificates } from '../engine/http/certificates.ts'

/**
 * Reads the authorities of the file that `NODE_EXTRA_CA_CERTS` names. Node does so itself at its
 * start, but not in a packed app, whose fuses keep Node's own variables from it. As with Node, a
 * file that cannot be read counts for nothing.
 *
 * @see Electron security checklist, item 19
 */
export function readExtraCertificates(path: string | undefined): readonly string[] {
  if (!path) return []
  try {
    const read = readCertificates(readFileSync(path, 'utf8'))
    return read.ok ? read.certificates.map(({ pem }) => pem) : []
  } catch {
    return []
  }
}
