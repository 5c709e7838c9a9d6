import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { contentSecurityPolicy } from '../../workbench/interface/content-security-policy.ts'
import type { InterfaceFile } from './interface-files.ts'
import type { RequestGuard } from './request-guard.ts'

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** Answers every HTTP request: with a file of the interface, or with why not. */
export function answerFiles(
  files: ReadonlyMap<string, InterfaceFile>,
  guard: RequestGuard,
): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const rejection = guard.checkHost(request)
    if (rejection) return answerText(response, rejection.status, rejection.reason)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return answerText(response, 405, 'Only GET and HEAD are answered here.')
    }
    const path = pathOf(request)
    const file = files.get(path)
    if (!file) return answerText(response, 404, 'There is nothing here.')
    response.setHeader('Cache-Control', cacheControlOf(path))
    answer(response, 200, file.type, file.content)
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = '/'] = url.split('?')
  return path === '/' ? '/index.html' : path
}

/** The build names its assets by their content; everything else may change under its name. */
function cacheControlOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
}

function answerText(response: ServerResponse, status: number, text: string): void {
  answer(response, status, 'text/plain; charset=utf-8', `${text}\n`)
}

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Buffer,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
  })
  // Node leaves the body away by itself where the request was HEAD.
  response.end(content)
}
