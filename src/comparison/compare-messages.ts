import type { Difference } from '../shared/run-comparison.ts'
import type { Body, HeaderList, TracedRequest, TracedResponse } from '../shared/trace.ts'
import { isVolatileHeader, isVolatileParameter, stableUrl } from '../shared/volatile-values.ts'
import { compareValues } from './compare-values.ts'

/** The differences of two requests or of two responses. */
export function compareRequests(a: TracedRequest, b: TracedRequest): readonly Difference[] {
  return [
    ...compareValues(a.method, b.method, ['request', 'method']),
    ...compareUrls(a.url, b.url, ['request', 'url']),
    ...compareHeaders(a.headers, b.headers, ['request', 'headers']),
    ...compareBodies(a.body, b.body, ['request', 'body']),
  ]
}

export function compareResponses(
  a: TracedResponse | undefined,
  b: TracedResponse | undefined,
): readonly Difference[] {
  const bodies = compareBodies(a?.body, b?.body, ['response', 'body'])
  return [
    ...compareValues(a?.status, b?.status, ['response', 'status']),
    ...compareHeaders(a?.headers ?? [], b?.headers ?? [], ['response', 'headers']),
    // What it says for people is where it leads, which is compared as the location that it is.
    ...(isRedirect(a) && isRedirect(b)
      ? bodies.map((difference) => ({ ...difference, volatile: true }))
      : bodies),
  ]
}

function isRedirect(response: TracedResponse | undefined): boolean {
  if (response === undefined || response.status < 300 || response.status > 399) return false
  return 'location' in headerMap(response.headers)
}

/** The parameters of two URLs; what stands before them is compared as one text. */
export function compareUrls(a: string, b: string, path: readonly string[]): readonly Difference[] {
  const [placeA = '', queryA = ''] = splitUrl(a)
  const [placeB = '', queryB = ''] = splitUrl(b)
  return [
    ...compareValues(placeA, placeB, [...path, 'place']),
    ...compareValues(
      parseParameters(queryA),
      parseParameters(queryB),
      [...path, 'parameters'],
      isVolatileParameter,
    ),
  ]
}

function splitUrl(url: string): readonly string[] {
  const [, place, query] = /^([^?#]*)[?#]?(.*)$/s.exec(url) ?? []
  return [place ?? '', query ?? '']
}

function compareHeaders(
  a: HeaderList,
  b: HeaderList,
  path: readonly string[],
): readonly Difference[] {
  const { location: placeA, ...othersA } = headerMap(a)
  const { location: placeB, ...othersB } = headerMap(b)
  return [
    ...compareValues(othersA, othersB, path, isVolatileHeader),
    ...compareLocations(placeA, placeB, [...path, 'location']),
  ]
}

/** Where a redirect leads has a new state or code in every run. */
function compareLocations(
  a: string | undefined,
  b: string | undefined,
  path: readonly string[],
): readonly Difference[] {
  return a === undefined || b === undefined
    ? compareValues(a, b, path)
    : compareUrls(stableHop(a), stableHop(b), path)
}

/** A URL whose path is the same in two logins, with its own query. */
export function stableHop(url: string): string {
  const rest = /[?#].*$/s.exec(url)?.[0] ?? ''
  return stableUrl(url) + rest
}

function headerMap(headers: HeaderList): Record<string, string> {
  const map: Record<string, string> = {}
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    map[key] = map[key] === undefined ? value : `${map[key]}, ${value}`
  }
  return map
}

function compareBodies(
  a: Body | undefined,
  b: Body | undefined,
  path: readonly string[],
): readonly Difference[] {
  const [parsedA, parsedB] = [parseBody(a), parseBody(b)]
  if (parsedA.kind === 'form' && parsedB.kind === 'form')
    return compareValues(parsedA.value, parsedB.value, path, isVolatileParameter)
  return compareValues(parsedA.value, parsedB.value, path)
}

interface ParsedBody {
  readonly kind: 'json' | 'form' | 'text'
  readonly value: unknown
}

function parseBody(body: Body | undefined): ParsedBody {
  if (body === undefined) return { kind: 'text', value: undefined }
  try {
    return { kind: 'json', value: JSON.parse(body.text) }
  } catch {
    return /^[^\s=&{}<>]+=[^\s{}<>]*$/.test(body.text)
      ? { kind: 'form', value: parseParameters(body.text) }
      : { kind: 'text', value: body.text }
  }
}

/** A parameter that comes more than once is a list. */
export function parseParameters(text: string): Record<string, string | readonly string[]> {
  const parameters = new URLSearchParams(text)
  const names = new Set([...parameters].map(([name]) => name))
  return Object.fromEntries(
    [...names].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? String(values[0]) : values]
    }),
  )
}
