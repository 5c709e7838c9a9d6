import { assertNever } from '../shared/assert-never.ts'
import type { Redactor } from '../shared/redaction.ts'
import type {
  Body,
  HeaderList,
  TracedRequest,
  TracedResponse,
  TraceEvent,
} from '../shared/trace.ts'
import { shortened } from './shortened.ts'

/** `Omit` that keeps the members of a union apart. */
export type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A trace event before it has its place in a trace. */
export type UnnumberedEvent = DistributiveOmit<TraceEvent, 'id' | 'at'>

/** Returns the event with every secret replaced by its placeholder. */
export function maskEvent(event: UnnumberedEvent, redactor: Redactor): UnnumberedEvent {
  switch (event.kind) {
    case 'note':
      return { ...event, text: shortened(redactor.maskText(event.text)) }
    case 'exchange':
      return { ...event, ...maskMessages(event, redactor) }
    case 'navigation':
      return {
        ...event,
        ...maskMessages(event, redactor),
        ...(event.redirectTarget === undefined
          ? {}
          : { redirectTarget: redactor.maskUrl(event.redirectTarget) }),
        ...(event.initiator === undefined ? {} : { initiator: redactor.maskUrl(event.initiator) }),
        callback: { ...event.callback, reason: redactor.mask(event.callback.reason) },
      }
    default:
      return assertNever(event)
  }
}

interface Messages {
  readonly request: TracedRequest
  readonly response?: TracedResponse | undefined
  readonly error?: { readonly code: string; readonly message: string } | undefined
}

function maskMessages({ request, response, error }: Messages, redactor: Redactor): Messages {
  return {
    request: {
      ...request,
      url: redactor.maskUrl(request.url),
      headers: maskHeaders(request.headers, redactor),
      ...maskBodyOf(request.body, redactor),
    },
    ...(response
      ? {
          response: {
            ...response,
            headers: maskHeaders(response.headers, redactor),
            ...maskBodyOf(response.body, redactor),
          },
        }
      : {}),
    ...(error ? { error: { ...error, message: redactor.maskUrl(error.message) } } : {}),
  }
}

function maskHeaders(headers: HeaderList, redactor: Redactor): HeaderList {
  return headers.map(([name, value]) => [name, redactor.maskHeader(name, value)])
}

function maskBodyOf(body: Body | undefined, redactor: Redactor): { body?: Body } {
  if (!body) return {}
  const text = redactor.maskBody(body.text)
  return { body: { ...body, text: body.isVisibleText ? redactor.maskProse(text) : text } }
}
