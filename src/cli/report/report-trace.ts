import { assertNever } from '../../shared/assert-never.ts'
import type { TraceEvent } from '../../shared/trace.ts'
import { duration, paint, plain } from './style.ts'

/** One line for each event; the whole of it is what `--json` prints. */
export function reportTrace(trace: readonly TraceEvent[]): string[] {
  return trace.map((event) => `${paint('dim', duration(event.at).padStart(8))}  ${describe(event)}`)
}

function describe(event: TraceEvent): string {
  switch (event.kind) {
    case 'navigation': {
      const { request, response, error, state } = event
      const end = state === 'held' ? 'the callback, kept from the network' : failure(error)
      return describeRequest(request, response?.status, end)
    }
    case 'exchange': {
      const { request, response, error, purpose } = event
      return describeRequest(request, response?.status, failure(error) || purpose)
    }
    case 'note':
      return `${plain(event.name)}  ${paint('dim', plain(event.text))}`
    default:
      return assertNever(event)
  }
}

function describeRequest(
  { method, url }: { readonly method: string; readonly url: string },
  status: number | undefined,
  end: string,
): string {
  const [place = url] = url.split(/[?#]/)
  const rest = place === url ? '' : '?…'
  const line = `${plain(method).padEnd(4)} ${status ?? '   '}  ${plain(place)}${rest}`
  return end === '' ? line : `${line}  ${paint('dim', plain(end))}`
}

function failure(error: { readonly code: string } | undefined): string {
  return error === undefined ? '' : `failed: ${error.code}`
}
