import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'
import { readUrl } from '../../facts/read-url.ts'

/** Finds a host on which nothing listens. */
export const connectionRefused: Check = {
  code: 'connection-refused',
  severity: 'error',
  title: 'Nothing listens at the address of a server',
  rule: 'RFC 9293 §3.5.3: a reset in answer to a connection request',
  example:
    'id.northwind.example refused the connection (ECONNREFUSED); it stands in the token URL. The computer is there, but no program listens on that port: most likely the port is wrong, or the server is down; or else a firewall refuses.',
  find(facts) {
    const found = findFailureOf(facts, 'connection-refused')
    if (!found) return null
    const { host, url, error } = found.failure
    const isLocal = isLoopbackHost(readUrl(url)?.hostname ?? '')
    const why = isLocal
      ? 'The server on this computer is not running, or on another port. Start it and run again'
      : 'The computer is there, but no program listens on that port: most likely the port is wrong, or the server is down; or else a firewall refuses'
    return {
      explanation: `${host} refused the connection (${error.code}); it stands in ${addressOf(found.failure)}. ${why}.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
