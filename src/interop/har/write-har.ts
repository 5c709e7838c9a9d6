import type { Run } from '../../shared/run.ts'
import type { Body, Exchange, HeaderList, Navigation } from '../../shared/trace.ts'

/*
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). What the format asks for and a trace
 * does not know is -1 or empty, as the specification says.
 */

/** Writes the requests of a run as the object of a HAR file. */
export function writeHar(run: Run, version: string): Readonly<Record<string, unknown>> {
  const requests = run.trace.filter((e): e is Exchange | Navigation => e.kind !== 'note')
  return {
    log: {
      version: '1.2',
      creator: { name: 'OAuth Workbench', version },
      comment: 'Secrets, tokens and personal data are masked.',
      entries: requests.map((event) => writeEntry(event, Date.parse(run.startedAt))),
    },
  }
}

function writeEntry(event: Exchange | Navigation, startedAt: number) {
  const { request, response, at, timings = {}, durationMs = 0, error } = event
  const { dns, tls, send = 0, receive = 0 } = timings
  // Here TLS counts as a part of connecting, too.
  const connect = sumOf(timings.connect, tls)
  const wait =
    timings.wait ?? Math.max(0, durationMs - (dns ?? 0) - (connect ?? 0) - send - receive)
  const measured = { dns, connect, ssl: tls }
  return {
    startedDateTime: new Date(startedAt + at).toISOString(),
    // The format has the sum of the phases here, not what went by between them.
    time: (dns ?? 0) + (connect ?? 0) + send + wait + receive,
    request: writeRequest(request),
    response: writeResponse(response),
    cache: {},
    timings: {
      ...Object.fromEntries(Object.entries(measured).filter(([, ms]) => ms !== undefined)),
      send,
      wait,
      receive,
    },
    comment: commentOf(event, error?.message),
  }
}

/** Of what is known; `undefined` where nothing is. */
function sumOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : a + (b ?? 0)
}

function commentOf(event: Exchange | Navigation, error: string | undefined): string {
  const what = event.kind === 'exchange' ? event.purpose : `user agent, ${event.state}`
  return error === undefined ? what : `${what}: ${error}`
}

function writeRequest({ method, url, headers, body }: Exchange['request']) {
  return {
    method,
    url: hrefOf(url),
    httpVersion: 'HTTP/1.1',
    cookies: cookiesOf(headers, 'cookie'),
    headers: headers.map(writeHeader),
    queryString: queryOf(url),
    ...(body ? { postData: { mimeType: typeOf(headers), text: body.text } } : {}),
    headersSize: -1,
    bodySize: body?.size ?? 0,
  }
}

function writeResponse(response: Exchange['response']) {
  const headers = response?.headers ?? []
  return {
    // 0 is what browsers write where no answer came.
    status: response?.status ?? 0,
    statusText: response?.statusText ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: cookiesOf(headers, 'set-cookie'),
    headers: headers.map(writeHeader),
    content: contentOf(headers, response?.body),
    redirectURL: headerOf(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: response?.body?.size ?? -1,
  }
}

function contentOf(headers: HeaderList, body: Body | undefined) {
  return {
    size: body?.size ?? 0,
    mimeType: typeOf(headers),
    ...(body ? { text: body.text } : {}),
    ...commentOn(body),
  }
}

function commentOn(body: Body | undefined): { readonly comment?: string } {
  const comments = [
    ...(body?.isVisibleText ? ['what the page showed, and not its source'] : []),
    ...(body?.truncated ? ['only the beginning'] : []),
  ]
  return comments.length > 0 ? { comment: comments.join('; ') } : {}
}

function writeHeader([name, value]: HeaderList[number]) {
  return { name, value }
}

function headerOf(headers: HeaderList, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}

function typeOf(headers: HeaderList): string {
  return headerOf(headers, 'content-type') ?? 'application/octet-stream'
}

function cookiesOf(headers: HeaderList, header: 'cookie' | 'set-cookie') {
  return headers
    .filter(([name]) => name.toLowerCase() === header)
    .flatMap(([, value]) =>
      header === 'cookie' ? value.split(/;\s*/) : [value.split(';')[0] ?? ''],
    )
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=')
      return { name, value: rest.join('=') }
    })
}

/** The format wants a URI, in which the marks of placeholders are encoded. */
function hrefOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : `about:blank#${encodeURIComponent(url)}`
}

function queryOf(url: string) {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? ''
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }))
}
