import { isFormText } from '../../shared/redaction.ts'
import type { RequestDifference } from '../../shared/replay.ts'
import type { Body, HeaderList, TracedRequest } from '../../shared/trace.ts'
import { isVolatileHeader, isVolatileParameter } from '../../shared/volatile-values.ts'

/** Headers that the HTTP client adds by itself, or that follow from the body. */
const transportHeaders: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
])

/** Compares two requests in what a server can see; values that are new in every run do not count. */
export function findRequestDifference(
  recorded: TracedRequest,
  replayed: TracedRequest,
): RequestDifference | null {
  return (
    differs('method', recorded.method, replayed.method) ??
    findUrlDifference(recorded.url, replayed.url) ??
    findHeaderDifference(recorded.headers, replayed.headers) ??
    findBodyDifference(recorded.body, replayed.body)
  )
}

/** Compares two URLs: the place, then each parameter, in whatever order. */
export function findUrlDifference(recorded: string, replayed: string): RequestDifference | null {
  const [a, b] = [splitUrl(recorded), splitUrl(replayed)]
  return (
    differs('URL', a.place, b.place) ?? findPairDifference('parameter', a.parameters, b.parameters)
  )
}

interface SplitUrl {
  readonly place: string
  readonly parameters: ReadonlyMap<string, string>
}

function splitUrl(url: string): SplitUrl {
  const [, place = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(url) ?? []
  return { place: decodeMarks(place), parameters: parametersOf(query) }
}

/** A script that builds a URL from a placeholder encodes its marks; a recording shows them as they are. */
export function decodeMarks(place: string): string {
  return place.replace(/%C2%AB|%C2%BB|%E2%80%B[9A]/gi, decodeURIComponent)
}

/** Of what is new in every run only its presence is compared. */
const newEachTime = '(new in every run)'

function parametersOf(text: string): ReadonlyMap<string, string> {
  const parameters = new URLSearchParams(text)
  const names = [...new Set([...parameters].map(([name]) => name))]
  return new Map(
    names.map((name) => [
      name,
      isVolatileParameter(name) ? newEachTime : parameters.getAll(name).join(', '),
    ]),
  )
}

function findHeaderDifference(
  recorded: HeaderList,
  replayed: HeaderList,
): RequestDifference | null {
  return findPairDifference('header', headerMap(recorded), headerMap(replayed))
}

function headerMap(headers: HeaderList): ReadonlyMap<string, string> {
  const named = headers.map(([name, value]) => [name.toLowerCase(), value] as const)
  return new Map(named.filter(([name]) => !transportHeaders.has(name) && !isVolatileHeader(name)))
}

function findBodyDifference(
  recorded: Body | undefined,
  replayed: Body | undefined,
): RequestDifference | null {
  // Of a long body the recording has only the beginning, and so has what it is compared with.
  const [a, b] = [recorded?.text ?? null, replayed?.text ?? null]
  if (a === null || b === null || a === b) return differs('body', a, b)
  if (isFormText(a) && isFormText(b))
    return findPairDifference('body parameter', parametersOf(a), parametersOf(b))
  return differs('body', a, b)
}

function findPairDifference(
  what: string,
  recorded: ReadonlyMap<string, string>,
  replayed: ReadonlyMap<string, string>,
): RequestDifference | null {
  for (const name of new Set([...recorded.keys(), ...replayed.keys()])) {
    const difference = differs(
      `${what} ${name}`,
      recorded.get(name) ?? null,
      replayed.get(name) ?? null,
    )
    if (difference) return difference
  }
  return null
}

function differs(
  place: string,
  recorded: string | null,
  replayed: string | null,
): RequestDifference | null {
  return recorded === replayed ? null : { place, recorded, replayed }
}
