import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import type { Protocol } from 'electron'
import { contentSecurityPolicy } from '../workbench/interface/content-security-policy.ts'
import { contentTypeOf } from '../workbench/interface/content-types.ts'
import { bundleScheme, isBundleUrl } from './security/bundle-origin.ts'

/*
 * `protocol.registerSource` of Electron 45 would do the same off the main thread, but it is
 * experimental, and this handler can be tested whole without Electron's binary.
 */

/** Makes `app://` a secure standard scheme. Must be called once, before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: bundleScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Serves the built renderer at `app://bundle`, in the default session only.
 *
 * @param root folder of the built renderer
 * @see Electron security checklist, items 1, 7 and 18
 */
export function serveBundle(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(bundleScheme, (request) => answerFromBundle(request, root))
}

/** Answers one request for a file of the bundle. Never reads outside `root`. */
export async function answerFromBundle(
  request: Pick<Request, 'method' | 'url'>,
  root: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, { Allow: 'GET, HEAD' })
  const path = pathInBundle(request.url, root)
  if (path === null) return refuse(404)
  try {
    const content = await readFile(path)
    const headers = { ...commonHeaders, 'Content-Type': contentTypeOf(path) }
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), { headers })
  } catch {
    // A file that is not there and a folder answer alike.
    return refuse(404)
  }
}

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const

function refuse(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...commonHeaders, ...headers } })
}

function pathInBundle(url: string, root: string): string | null {
  if (!isBundleUrl(url)) return null
  const name = decodePath(new URL(url).pathname)
  if (name === null || name.includes('\0')) return null
  // `join`, because the path of a URL is absolute and `resolve` would leave the root at once.
  const path = join(root, name === '/' ? 'index.html' : name)
  const inside = relative(root, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : path
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
