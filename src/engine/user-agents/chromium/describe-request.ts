import type { Frame, Page, Request } from 'playwright'
import type { HeaderList, Navigation, Timings } from '../../../shared/trace.ts'

/** Where a request's document is shown. Chromium asks for a popup's first one before it has a frame. */
export function frameKindOf(request: Request, mainPage: Page | undefined): Navigation['frame'] {
  const frame = frameOf(request)
  if (frame === null) return 'popup'
  if (frame.parentFrame() !== null) return 'subframe'
  return mainPage === undefined || frame.page() === mainPage ? 'main' : 'popup'
}

/** Says in words what led to a navigation; `reason` is the page's own, where it gave one. */
export function initiatorOf(request: Request, reason: string | undefined): string | undefined {
  const from = request.redirectedFrom()
  if (from) return `a redirect from ${from.url()}`
  const frame = frameOf(request)
  // A popup's first request has no frame yet; its referrer names the page that opened it.
  const document = frame ? documentOf(frame, reason) : request.headers().referer
  if (document === undefined || document === 'about:blank' || document === '')
    return frame ? 'the start of the login' : 'a script that opens a window'
  return `${reason ?? (frame ? 'the page' : 'a window opened by')} ${document}`
}

/** Says what loaded a sub-resource, for example `a script of https://login.example.com/`. */
export function loaderOf(request: Request): string {
  const document = frameOf(request)?.url()
  return `${request.resourceType()} request of ${document || 'a page'}`
}

/** As sent, in order; without what the browser adds on its way where that cannot be had any more. */
export async function requestHeadersOf(request: Request): Promise<HeaderList> {
  try {
    return (await request.headersArray()).map(({ name, value }) => [name, value])
  } catch {
    return Object.entries(request.headers())
  }
}

/** Milliseconds of each part that happened; Playwright gives -1 for those that did not. */
export function timingsOf(request: Request): Timings {
  const t = request.timing()
  return {
    ...span('dns', t.domainLookupStart, t.domainLookupEnd),
    // The protocol counts TLS as a part of connecting.
    ...span(
      'connect',
      t.connectStart,
      t.secureConnectionStart < 0 ? t.connectEnd : t.secureConnectionStart,
    ),
    ...span('tls', t.secureConnectionStart, t.connectEnd),
    ...span('wait', t.requestStart, t.responseStart),
    ...span('receive', t.responseStart, t.responseEnd),
  }
}

function span(name: keyof Timings, start: number, end: number): Timings {
  return start < 0 || end < start ? {} : { [name]: Math.round((end - start) * 100) / 100 }
}

function documentOf(frame: Frame, reason: string | undefined): string | undefined {
  const parent = frame.parentFrame()
  return parent && reason === 'a frame on' ? parent.url() : frame.url()
}

/** Says whether a request is one for the page itself, and not for a frame within it. */
export function isMainFrameOf(request: Request, page: Page): boolean {
  return frameOf(request) === page.mainFrame()
}

function frameOf(request: Request): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
