import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import {
  createSendForEvidence,
  type SendForEvidence,
} from '../../../src/engine/id-token/send-for-evidence.ts'
import { RunClock } from '../../../src/engine/run-clock.ts'
import { TraceRecorder } from '../../../src/engine/trace-recorder.ts'
import { Redactor } from '../../../src/shared/redaction.ts'

/** What a path of the issuer answers with: JSON, or a text with a status. */
type Answer = object | { readonly status: number; readonly text: string }

/** A real OpenID Connect issuer on 127.0.0.1: its metadata, its keys, and the requests it got. */
export interface IssuerServer {
  readonly issuer: string
  readonly requests: readonly string[]
  /** Replaces what a path answers with. */
  answer(path: string, answer: Answer): void
  close(): void
}

export async function startIssuer(keys: readonly object[]): Promise<IssuerServer> {
  const answers = new Map<string, Answer>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    const answer = answers.get(request.url ?? '')
    if (answer === undefined) response.writeHead(404).end('not found')
    else if ('text' in answer) response.writeHead(answer.status).end(answer.text)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an address with a port.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  answers.set('/.well-known/openid-configuration', { issuer, jwks_uri: `${issuer}/keys` })
  answers.set('/keys', { keys })
  return {
    issuer,
    requests,
    answer: (path, answer) => answers.set(path, answer),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export interface TestKey {
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

export async function makeKey(alg: string, kid?: string): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), alg, use: 'sig' }
  return { privateKey, jwk: kid === undefined ? jwk : { ...jwk, kid } }
}

export function sign(
  claims: Record<string, unknown>,
  header: { readonly alg: string; readonly kid?: string },
  key: CryptoKey | Uint8Array,
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader(header).sign(key)
}

/** Sends over real HTTP into a real trace: the evidence of the first request is `t1`, of the second `t2`. */
export function createSend(): {
  readonly send: SendForEvidence
  readonly close: () => Promise<void>
} {
  const client = new HttpClient({ connections: 1 })
  const trace = new TraceRecorder(new Redactor(), new RunClock(), () => {})
  return {
    send: createSendForEvidence(client.send, trace, new AbortController().signal, []),
    close: () => client.close(),
  }
}
