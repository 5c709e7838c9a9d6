import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { CertificateFacts } from '../../../shared/run-question.ts'
import { certificateFacts } from './certificate-facts.ts'

/** Milliseconds that a server may take to show its certificate. */
const timeLimit = 10_000

/**
 * Reads the certificate of an https server over a connection of its own, on which nothing else is
 * sent: Chromium says only that it refuses one, not which. Rejects where the server cannot be
 * reached directly, as behind a proxy.
 */
export async function readCertificate(url: string, signal: AbortSignal): Promise<CertificateFacts> {
  const { hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const socket = connect({
    host,
    port: Number(port) || 443,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    // What is wrong with it is the very question.
    rejectUnauthorized: false,
  })
  const { promise, resolve, reject } = Promise.withResolvers<CertificateFacts>()
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
  const onAbort = () => reject(limit.reason)
  limit.addEventListener('abort', onAbort, { once: true })
  socket.once('error', reject)
  socket.once('close', () => reject(new Error('the server closed the connection')))
  socket.once('secureConnect', () => {
    const certificate = socket.getPeerX509Certificate()
    if (certificate) resolve(certificateFacts(certificate))
    else reject(new Error('the server shows no certificate'))
  })
  try {
    return await promise
  } finally {
    limit.removeEventListener('abort', onAbort)
    socket.destroy()
  }
}
