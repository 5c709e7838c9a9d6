import type { Run } from '../../../src/shared/run.ts'
import type { Body, TraceEvent } from '../../../src/shared/trace.ts'

/** What a hostile server appends to all that it says: long, and with quotation marks of its own. */
const tail = ` "said” ${'and so on, '.repeat(1000)}`

/**
 * The run as it would be if all that servers and scripts say were very long.
 *
 * @param what only what has several words, so that the checks still recognise it, or every value
 */
export function inflateRun(run: Run, what: 'sentences' | 'everything'): Run {
  const inflate = (value: unknown): unknown => {
    if (typeof value === 'string')
      return what === 'sentences' && !value.trim().includes(' ') ? value : value + tail
    if (Array.isArray(value)) return value.map(inflate)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, inflate(v)]))
  }
  const inflateEvent = (event: TraceEvent): TraceEvent => {
    if (event.kind === 'note') return { ...event, text: inflateNote(event.text) }
    const { response, error } = event
    return {
      ...event,
      ...(error ? { error: { ...error, message: error.message + tail } } : {}),
      ...(response ? { response: inflateResponse(response) } : {}),
    }
  }
  const inflateResponse = (
    response: NonNullable<Exclude<TraceEvent, { kind: 'note' }>['response']>,
  ) => ({
    ...response,
    headers: response.headers.map(([name, value]) => [name, value + tail] as const),
    ...(response.body ? { body: inflateBody(response.body) } : {}),
  })
  const inflateBody = (body: Body): Body => {
    try {
      return { ...body, text: JSON.stringify(inflate(JSON.parse(body.text))) }
    } catch {
      return { ...body, text: body.text + tail }
    }
  }
  const { trace, steps, tokenResponse, scriptProfile, profile, idToken, console, followUps } = run
  const said = { tokenResponse, scriptProfile, profile }
  return {
    ...run,
    trace: trace.map(inflateEvent),
    // What was said has the shape that it had.
    ...(inflate(said) as typeof said),
    ...(idToken
      ? {
          idToken: {
            ...idToken,
            claims: inflate(idToken.claims),
            header: inflate(idToken.header),
          } as typeof idToken,
        }
      : {}),
    steps: steps.map((step) => ({
      ...step,
      ...(step.error
        ? {
            error: {
              ...step.error,
              message: step.error.message + tail,
              detail: (step.error.detail ?? '') + tail,
            },
          }
        : {}),
    })),
    console: console.map((line) => ({ ...line, text: line.text + tail })),
    ...(followUps
      ? {
          followUps: followUps.map((followUp) =>
            followUp.error
              ? {
                  ...followUp,
                  error: { ...followUp.error, message: followUp.error.message + tail },
                }
              : followUp,
          ),
        }
      : {}),
  }
}

/** A note is a sentence, or the address of the request or of the callback. */
function inflateNote(text: string): string {
  const [method, address = ''] = text.split(' ')
  if (URL.canParse(text)) return text
  if (!/^(GET|POST)$/.test(method ?? '') || !URL.canParse(address)) return text + tail
  const url = new URL(address)
  for (const [name, value] of url.searchParams)
    if (/description|message/.test(name)) url.searchParams.set(name, value + tail)
  return text.replace(address, url.href)
}
