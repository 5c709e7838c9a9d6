import type { Check } from '../check.ts'
import { callbackUrlUnusable } from './environment/callback-url-unusable.ts'
import { captivePortal } from './environment/captive-portal.ts'
import { clientCertificateWanted } from './environment/client-certificate-wanted.ts'
import { clockWrong } from './environment/clock-wrong.ts'
import { connectionClosed } from './environment/connection-closed.ts'
import { connectionRefused } from './environment/connection-refused.ts'
import { httpLoginWanted } from './environment/http-login-wanted.ts'
import { loginWindowFailed } from './environment/login-window-failed.ts'
import { nameNotResolved } from './environment/name-not-resolved.ts'
import { networkUnreachable } from './environment/network-unreachable.ts'
import { notHttp } from './environment/not-http.ts'
import { proxyRefused } from './environment/proxy-refused.ts'
import { proxyUnreachable } from './environment/proxy-unreachable.ts'
import { requestTimedOut } from './environment/request-timed-out.ts'
import { responseTooLarge } from './environment/response-too-large.ts'
import { runTimedOut } from './environment/run-timed-out.ts'
import { serverClockWrong } from './environment/server-clock-wrong.ts'
import { tlsCertificateExpired } from './environment/tls-certificate-expired.ts'
import { tlsCertificateNotYetValid } from './environment/tls-certificate-not-yet-valid.ts'
import { tlsIncompleteChain } from './environment/tls-incomplete-chain.ts'
import { tlsProtocol } from './environment/tls-protocol.ts'
import { tlsSelfSigned } from './environment/tls-self-signed.ts'
import { tlsUnknownAuthority } from './environment/tls-unknown-authority.ts'
import { tlsWrongHost } from './environment/tls-wrong-host.ts'
import { workbenchFailed } from './environment/workbench-failed.ts'

/** The checks of "Network and computer", precise ones before general ones. */
export const environmentChecks: readonly Check[] = [
  workbenchFailed,
  loginWindowFailed,
  callbackUrlUnusable,
  captivePortal,
  proxyUnreachable,
  proxyRefused,
  nameNotResolved,
  networkUnreachable,
  connectionRefused,
  connectionClosed,
  requestTimedOut,
  tlsCertificateExpired,
  tlsCertificateNotYetValid,
  tlsSelfSigned,
  tlsWrongHost,
  tlsUnknownAuthority,
  tlsIncompleteChain,
  clientCertificateWanted,
  tlsProtocol,
  notHttp,
  responseTooLarge,
  httpLoginWanted,
  clockWrong,
  serverClockWrong,
  runTimedOut,
]
