import type { Page } from 'playwright'
import type { ProtocolRequest } from './paused-request.ts'

/** What a page's own protocol session tells beyond Playwright's events. */
export interface PageListener {
  /** The page asks for a navigation; `reason` is Chromium's word, for example `metaTagRefresh`. */
  onNavigationRequested(url: string, reason: string): void
  /** A navigation begins, also one to a scheme that the network does not know. */
  onNavigationStarted(request: ProtocolRequest): void
  /** Just before a window opens; its first navigation is not this page's. */
  onWindowOpened(url: string): void
  /** A page is shown although its certificate, given in DER form as base64, is not trusted. */
  onUntrustedShown(certificate: string): void
}

/** Listens to one page; ends with the page. `navigations` costs memory for each response body. */
export async function observePage(
  page: Page,
  listener: PageListener,
  { navigations }: { navigations: boolean },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on('Page.frameRequestedNavigation', ({ url, reason }) =>
    listener.onNavigationRequested(url, reason),
  )
  session.on('Page.windowOpen', ({ url }) => listener.onWindowOpened(url))
  session.on('Network.requestWillBeSent', ({ request, type }) => {
    if (type === 'Document') listener.onNavigationStarted(request)
  })
  session.on('Security.visibleSecurityStateChanged', ({ visibleSecurityState }) => {
    const { certificate, certificateNetworkError } =
      visibleSecurityState.certificateSecurityState ?? {}
    if (certificateNetworkError && certificate?.[0]) listener.onUntrustedShown(certificate[0])
  })
  await Promise.all([
    session.send('Page.enable'),
    session.send('Security.enable'),
    ...(navigations ? [session.send('Network.enable', { maxTotalBufferSize: 0 })] : []),
  ])
}

/** The same URL however its fragment is given, for comparing events of different sources. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url
}
