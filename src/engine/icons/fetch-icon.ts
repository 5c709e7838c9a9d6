import type { ConnectionIcon } from '../../shared/connection-icon.ts'
import { isLoopbackHost } from '../../shared/loopback.ts'
import { decodeContent } from '../http/body-text.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { headerOf, type SendHttpRequest } from '../http/http-message.ts'
import { pictureTypeOf } from './picture-type.ts'

/** Bytes of one picture; a login button needs far less. */
export const iconSizeLimit = 256 * 1024
/** Milliseconds for each request. */
const requestTimeout = 10_000
const redirectLimit = 3

/**
 * Fetches the picture of `icon_url`, as a `data:` address. Only https is asked, and http on this
 * machine: nobody who sends a connection file is to make the workbench knock at doors of the local
 * network. Rejects only with `signal.reason`.
 */
export async function fetchIcon(
  iconUrl: string,
  { send, signal }: { readonly send: SendHttpRequest; readonly signal: AbortSignal },
): Promise<ConnectionIcon> {
  let url = iconUrl
  for (let redirects = 0; redirects <= redirectLimit; redirects++) {
    if (!mayBeAsked(url)) return unavailable('its address must start with https://')
    const outcome = await send(
      {
        method: 'GET',
        url,
        headers: [
          ['Accept', 'image/*'],
          ['User-Agent', 'OAuth-Workbench'],
        ],
      },
      { signal, timeoutMs: requestTimeout, maxResponseSize: iconSizeLimit },
    )
    if (outcome.kind === 'failed') return unavailable(reasonOf(outcome.failure))
    const { status, headers, body } = outcome.response
    const target = status >= 300 && status < 400 ? headerOf(headers, 'location') : undefined
    if (target === undefined)
      return readPicture(status, decodeContent(body, headers, iconSizeLimit))
    if (!URL.canParse(target, url)) return unavailable('its server redirects to no address')
    url = new URL(target, url).href
  }
  return unavailable(`its server redirects more than ${redirectLimit} times`)
}

function mayBeAsked(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname))
}

function readPicture(status: number, bytes: Uint8Array): ConnectionIcon {
  if (status !== 200) return unavailable(`its server answers with status ${status}`)
  const mediaType = pictureTypeOf(bytes)
  if (mediaType === null)
    return unavailable('what its server sends is no PNG, JPEG, GIF, WebP, AVIF, SVG or ICO picture')
  return {
    kind: 'icon',
    dataUrl: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
  }
}

function reasonOf(failure: Parameters<typeof explainFailure>[0]): string {
  const { code, reason } = explainFailure(failure)
  return code === 'response-too-large' ? `it has more than ${iconSizeLimit / 1024} kB` : reason
}

function unavailable(reason: string): ConnectionIcon {
  return { kind: 'unavailable', reason: `The icon cannot be shown: ${reason}.` }
}
