import type { ConnectionIcon } from '../../shared/connection-icon.ts'
import { decodeContent } from '../http/body-text.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { headerOf, type SendHttpRequest } from '../http/http-message.ts'
import { findUrlProblem } from '../id-token/url-rules.ts'
import { pictureTypeOf } from './picture-type.ts'

/** Bytes of one picture; a login button needs far less. */
export const iconSizeLimit = 256 * 1024
/** Milliseconds for each request. */
const requestTimeout = 10_000
const redirectLimit = 3

/**
 * Fetches the picture of `icon_url`, as a `data:` address. It is asked for as soon as a connection is
 * shown, so only by https, and never on this machine or its network: nobody who sends a connection
 * file is to make the workbench knock at doors there. Rejects only with `signal.reason`.
 */
export async function fetchIcon(
  iconUrl: string,
  { send, signal }: { readonly send: SendHttpRequest; readonly signal: AbortSignal },
): Promise<ConnectionIcon> {
  let url = iconUrl
  for (let redirects = 0; redirects <= redirectLimit; redirects++) {
    // No host is the connection's own here: whoever wrote the file has chosen those, too.
    const problem = findUrlProblem(url, [])
    if (problem !== null) return unavailable(`its address ${problem}`)
    const outcome = await send(
      {
        method: 'GET',
        url,
        headers: [
          ['Accept', 'image/*'],
          ['User-Agent', 'OAuth-Workbench'],
        ],
      },
      { signal, timeoutMs: requestTimeout, maxResponseSize: iconSizeLimit, publicOnly: true },
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
