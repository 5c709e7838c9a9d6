import type { Run, StepError } from '../../../src/shared/run.ts'
import type { Body, Exchange, TraceEvent } from '../../../src/shared/trace.ts'

/** What a hostile server appends to all that it says: quotation marks of its own, and very much more. */
const tail = ` "told” and ${'so on, '.repeat(1000)}`

/**
 * The run as it would be if all that servers say were very long.
 *
 * @param what what has several words, in the engine's messages too, so that the checks still
 *   recognise the rest; or every value of a server, however short
 */
export function inflateRun(run: Run, what: 'sentences' | 'values'): Run {
  const inflate = <T>(value: T): T => inflateValue(value, what) as T
  const { tokenResponse, scriptProfile, profile, idToken } = run
  const inflated: Run = {
    ...run,
    trace: run.trace.map((event) => inflateEvent(event, what)),
    ...inflate({ tokenResponse, scriptProfile, profile }),
    ...(idToken
      ? {
          idToken: {
            ...idToken,
            claims: inflate(idToken.claims),
            header: inflate(idToken.header),
            keyIds: inflate(idToken.keyIds),
          },
        }
      : {}),
  }
  return what === 'values' ? inflated : inflateMessages(inflated)
}

function inflateValue(value: unknown, what: 'sentences' | 'values'): unknown {
  if (typeof value === 'string')
    return what === 'sentences' && !value.trim().includes(' ') ? value : value + tail
  if (Array.isArray(value)) return value.map((item) => inflateValue(item, what))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, inflateValue(v, what)]))
}

function inflateEvent(event: TraceEvent, what: 'sentences' | 'values'): TraceEvent {
  if (event.kind === 'note' || !event.response) return event
  return { ...event, response: inflateResponse(event.response, what) }
}

function inflateResponse(
  response: NonNullable<Exchange['response']>,
  what: 'sentences' | 'values',
): NonNullable<Exchange['response']> {
  const { headers, body } = response
  return {
    ...response,
    headers: headers.map(([name, value]) => [name, value + tail] as const),
    ...(body ? { body: inflateBody(body, what) } : {}),
  }
}

function inflateBody(body: Body, what: 'sentences' | 'values'): Body {
  try {
    return { ...body, text: JSON.stringify(inflateValue(JSON.parse(body.text), what)) }
  } catch {
    return { ...body, text: body.text + tail }
  }
}

/** What the engine says in its own words may quote a server, too. */
function inflateMessages(run: Run): Run {
  const inflateError = <T extends { error?: StepError<string> | undefined }>(of: T): T =>
    of.error
      ? {
          ...of,
          error: { ...of.error, message: of.error.message + tail, detail: of.error.detail + tail },
        }
      : of
  return {
    ...run,
    trace: run.trace.map((event) =>
      event.kind === 'note'
        ? { ...event, text: inflateNote(event.text) }
        : event.error
          ? { ...event, error: { ...event.error, message: event.error.message + tail } }
          : event,
    ),
    steps: run.steps.map(inflateError),
    console: run.console.map((line) => ({ ...line, text: line.text + tail })),
    ...(run.followUps ? { followUps: run.followUps.map(inflateError) } : {}),
  }
}

/** A note is a sentence, or the address of the request or of the callback. */
function inflateNote(text: string): string {
  if (URL.canParse(text)) return text
  const [method = '', address = ''] = text.split(' ')
  if (!/^(GET|POST)$/.test(method) || !URL.canParse(address)) return text + tail
  const url = new URL(address)
  for (const [name, value] of url.searchParams)
    if (name === 'error_description') url.searchParams.set(name, value + tail)
  return text.replace(address, url.href)
}
