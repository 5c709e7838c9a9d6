import type { FakeWebContents } from './fake-web-contents.ts'
import { navigate } from './navigate.ts'
import { NetError } from './net-error.ts'
import { rawData } from './raw-data.ts'

/** What `window.open` and forms with a target do: ask the handler, make the window, load it. */
export function openWindow(
  opener: FakeWebContents,
  url: string,
  body: string | undefined,
): FakeWebContents | null {
  const response = opener.decideOpen(handlerDetails(url, body))
  if (response.action === 'deny') return null
  const child = opener.window.openChild(response.overrideBrowserWindowOptions ?? {})
  opener.emit('did-create-window', child, { url })
  if (url !== '' && url !== 'about:blank')
    // The handler has seen this URL, so no `will-navigate` asks again.
    navigate(child.webContents, {
      url,
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { uploadData: [rawData(body)] }),
      by: 'browser',
      isMainFrame: true,
    }).catch((error: unknown) => {
      if (!(error instanceof NetError)) opener.world.fault(String(error))
    })
  return child.webContents
}

function handlerDetails(url: string, body: string | undefined): Electron.HandlerDetails {
  const details: Electron.HandlerDetails = {
    url,
    frameName: '',
    features: '',
    disposition: 'new-window',
    referrer: { url: '', policy: 'no-referrer' },
  }
  if (body === undefined) return details
  const data = [{ type: 'rawData' as const, bytes: Buffer.from(body) }]
  return { ...details, postBody: { contentType: 'application/x-www-form-urlencoded', data } }
}
