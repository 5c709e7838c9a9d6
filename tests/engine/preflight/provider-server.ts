import type { IncomingMessage, ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Connection, ConnectionOptions } from '../../../src/shared/connection.ts'
import type { PreflightCheck, PreflightReport } from '../../../src/shared/preflight.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { pathOf, startRequestLogServer } from '../../support/request-log-server.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** What a path answers with; other paths answer with status 404. */
export type Answers = Readonly<Record<string, Answer>>

/** A provider on 127.0.0.1, a connection to it, and the requests that it got. */
export async function startProvider(answers: Answers = wellBehaved) {
  const server = await startRequestLogServer((request, response) => {
    const answer = answers[pathOf(request)] ?? page(404, 'Not Found')
    answer(response, request)
  })
  onTestFinished(() => server.close())
  const connect = (options: Partial<ConnectionOptions> = {}): Connection =>
    buildConnection({
      options: {
        authorizationURL: `${server.origin}/oauth2/authorize`,
        tokenURL: `${server.origin}/oauth2/token`,
        pkce_enabled: true,
        ...options,
      },
    })
  return { ...server, connect }
}

export function page(status: number, title: string): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>${title}</title><h1>${title}</h1>`)
  }
}

export function json(status: number, value: unknown): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}

export function redirect(to: string): Answer {
  return (response) => {
    response.writeHead(302, { location: to }).end()
  }
}

/** A provider without a discovery document that takes every request as it should. */
export const wellBehaved: Answers = {
  '/oauth2/authorize': redirect('/login'),
  '/oauth2/token': json(400, { error: 'invalid_request' }),
}

/** The same with a discovery document; `change` makes it from the provider's origin. */
export function discoverable(change: (origin: string) => object = () => ({})): Answers {
  const describe: Answer = (response, request) => {
    const origin = `http://${request.headers.host}`
    const document = {
      issuer: origin,
      authorization_endpoint: `${origin}/oauth2/authorize`,
      token_endpoint: `${origin}/oauth2/token`,
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      code_challenge_methods_supported: ['S256'],
      ...change(origin),
    }
    json(200, document)(response, request)
  }
  return { ...wellBehaved, '/.well-known/openid-configuration': describe }
}

/** One check of a report. */
export function checkIn({ checks }: PreflightReport, code: string): PreflightCheck | undefined {
  return checks.find((check) => check.code === code)
}
