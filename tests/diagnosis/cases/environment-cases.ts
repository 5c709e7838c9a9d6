import type { RunScenario } from '../../builders/run-scenario.ts'
import { goodTokenResponse, goodUser } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const fails = (code: string, message: string): RunScenario => ({
  token: { failure: { code, message } },
})

const dated = (date: string) =>
  [
    ['content-type', 'application/json'],
    ['date', date],
  ] as const

const wrongDate = dated('Sun, 22 Nov 2026 12:05:01 GMT')
const rightDate = dated('Sun, 22 Nov 2026 12:00:01 GMT')

export const environmentCases: CheckCases = {
  'workbench-failed': {
    failing: {
      script: {
        requests: [],
        result: {
          kind: 'failed',
          error: {
            code: 'script-engine-failed',
            message: 'The sandbox of the profile script failed.',
            name: 'RuntimeError',
            errorMessage: 'memory access out of bounds',
          },
        },
      },
    },
    passing: {},
  },
  'login-window-failed': {
    failing: {
      pages: [],
      ending: {
        kind: 'failed',
        code: 'browser-not-started',
        message: 'Callback: the browser could not be started: there is no display.',
      },
    },
    passing: { ending: { kind: 'closed' } },
  },
  'callback-url-unusable': {
    failing: {
      pages: [],
      ending: {
        kind: 'failed',
        code: 'callback-scheme-unusable',
        message:
          "Callback: no login can come back to file:; use an https or http URL or an app's own scheme.",
      },
    },
    passing: { ending: { kind: 'closed' } },
  },
  'captive-portal': {
    failing: {
      token: {
        status: 511,
        headers: [['content-type', 'text/html']],
        body: '<title>Guest Wi-Fi</title>',
      },
    },
    passing: { token: { body: '<title>Northwind Portal</title>' } },
  },
  'proxy-unreachable': {
    failing: fails(
      'ERR_PROXY_CONNECTION_FAILED',
      'the proxy proxy.northwind.example:8080 cannot be reached (ECONNREFUSED)',
    ),
    passing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
  },
  'proxy-refused': {
    failing: {
      token: {
        status: 407,
        headers: [['proxy-authenticate', 'Negotiate']],
        body: '<h1>Proxy Authentication Required</h1>',
      },
    },
    passing: { token: { status: 403, json: { error: 'invalid_grant' } } },
  },
  'name-not-resolved': {
    failing: fails('ENOTFOUND', 'getaddrinfo ENOTFOUND id.northwind.example'),
    passing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
  },
  'network-unreachable': {
    failing: fails('ENETUNREACH', 'connect ENETUNREACH 203.0.113.7:443'),
    passing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
  },
  'connection-refused': {
    failing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
    passing: fails('ECONNRESET', 'read ECONNRESET'),
  },
  'connection-closed': {
    failing: fails('UND_ERR_SOCKET', 'other side closed'),
    passing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
  },
  'request-timed-out': {
    failing: fails('TIMED_OUT', 'no complete response within 30 seconds'),
    passing: fails('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'),
  },
  'tls-certificate-expired': {
    failing: fails('CERT_HAS_EXPIRED', 'certificate has expired'),
    passing: fails('CERT_NOT_YET_VALID', 'certificate is not yet valid'),
  },
  'tls-certificate-not-yet-valid': {
    failing: fails('CERT_NOT_YET_VALID', 'certificate is not yet valid'),
    passing: fails('CERT_HAS_EXPIRED', 'certificate has expired'),
  },
  'tls-self-signed': {
    failing: fails('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'),
    passing: fails('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'),
  },
  'tls-wrong-host': {
    failing: fails(
      'ERR_TLS_CERT_ALTNAME_INVALID',
      "Hostname/IP does not match certificate's altnames: Host: id.northwind.example. is not in the cert's altnames: DNS:*.hosting.example",
    ),
    passing: fails('CERT_HAS_EXPIRED', 'certificate has expired'),
  },
  'tls-unknown-authority': {
    failing: fails('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'),
    passing: fails('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'),
  },
  'tls-incomplete-chain': {
    failing: fails('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'),
    passing: fails('CERT_HAS_EXPIRED', 'certificate has expired'),
  },
  'client-certificate-wanted': {
    failing: fails(
      'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
      'tlsv13 alert certificate required',
    ),
    passing: fails('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'),
  },
  'tls-protocol': {
    failing: fails('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'),
    passing: fails('CERT_HAS_EXPIRED', 'certificate has expired'),
  },
  'not-http': {
    failing: fails('HPE_INVALID_CONSTANT', 'Expected HTTP/'),
    passing: fails('ECONNRESET', 'read ECONNRESET'),
  },
  'response-too-large': {
    failing: fails('RESPONSE_TOO_LARGE', 'the response is longer than 10000000 bytes'),
    passing: {},
  },
  'http-login-wanted': {
    failing: {
      ending: { kind: 'closed' },
      finish: (run) => ({
        ...run,
        trace: [
          ...run.trace,
          {
            kind: 'note',
            id: 't50',
            at: 900,
            name: 'http-login.refused',
            text: 'The server id.northwind.example:443 asked for HTTP authentication ("Staff only"); none was given.',
          },
        ],
      }),
    },
    also: ['login-not-finished'],
    passing: { ending: { kind: 'closed' } },
  },
  'clock-wrong': {
    failing: {
      token: { json: goodTokenResponse, headers: wrongDate },
      script: { requests: [{ json: goodUser, headers: wrongDate }] },
    },
    passing: {
      token: { json: goodTokenResponse, headers: rightDate },
      script: { requests: [{ json: goodUser, headers: rightDate }] },
    },
  },
  'server-clock-wrong': {
    failing: {
      token: { json: goodTokenResponse, headers: rightDate },
      script: { requests: [{ json: goodUser, headers: wrongDate }] },
    },
    passing: {
      token: { json: goodTokenResponse, headers: wrongDate },
      script: { requests: [{ json: goodUser, headers: wrongDate }] },
    },
  },
  'run-timed-out': {
    failing: { pages: [], ending: 'timed out' },
    passing: { pages: [], ending: { kind: 'closed' } },
  },
}
