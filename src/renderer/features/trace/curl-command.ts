import type { TracedRequest } from '../../../shared/trace.ts'

/** Headers that curl sets by itself, and wrongly if it is told to. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'keep-alive',
])

/** The request as a curl command for a POSIX shell; masked secrets stay placeholders. */
export function curlCommand({ method, url, headers, body }: TracedRequest): string {
  const sent = headers.filter(
    ([name]) => !name.startsWith(':') && !ownHeaders.has(name.toLowerCase()),
  )
  return [
    `curl --request ${quote(method)}`,
    // Else curl would read brackets and braces as a pattern of several addresses.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    `--url ${quote(url)}`,
    ...sent.map(
      ([name, value]) => `--header ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`--data-raw ${quote(body.text)}`]),
  ].join(' \\\n  ')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
