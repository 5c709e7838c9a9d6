import type { Exchange, Navigation } from '../../../shared/trace.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { DetailParameters, DetailPart } from './detail-part.tsx'
import { MessageBody } from './message-body.tsx'
import { PairTable } from './pair-table.tsx'
import { TimingsTable } from './timings-table.tsx'

/** One request of the user agent or of the workbench, with its response. */
export function RequestDetail({ event }: { readonly event: Navigation | Exchange }) {
  const { request, response, error } = event
  return (
    <>
      {response && (
        <p className="trace-answer" data-bad={response.status >= 400 || undefined}>
          {response.status} {response.statusText}
        </p>
      )}
      {error && (
        <p className="trace-answer" data-bad>
          {error.code}: <MaskedText text={error.message} />
        </p>
      )}
      {event.kind === 'navigation' && <NavigationFacts event={event} />}
      <DetailParameters url={request.url} />
      {event.timings && (
        <DetailPart title="Timing">
          <TimingsTable timings={event.timings} total={event.durationMs ?? null} />
        </DetailPart>
      )}
      {request.body && (
        <DetailPart title="Request body">
          <MessageBody body={request.body} headers={request.headers} label="Request body" />
        </DetailPart>
      )}
      {response?.body && (
        <DetailPart title="Response body">
          <MessageBody body={response.body} headers={response.headers} label="Response body" />
        </DetailPart>
      )}
      <DetailPart title="Request headers">
        <PairTable pairs={request.headers} />
      </DetailPart>
      {response && (
        <DetailPart title="Response headers">
          <PairTable pairs={response.headers} />
        </DetailPart>
      )}
    </>
  )
}

const frameWords = {
  main: null,
  popup: 'In a popup of the page.',
  subframe: 'In a frame of the page.',
} as const

/** Why this was the callback or not, and where it led. */
function NavigationFacts({ event }: { readonly event: Navigation }) {
  const { callback, state, redirectTarget, initiator, frame } = event
  const isHeld = state === 'held'
  return (
    <>
      <p className="trace-callback" data-matched={callback.matched || undefined}>
        <b>{callback.matched ? 'This is the callback:' : 'Not the callback:'}</b>{' '}
        <MaskedText text={callback.reason.replace(/\.$/, '')} />.
        {isHeld && ' It was kept from the network: the application behind it was not called.'}
      </p>
      {redirectTarget !== undefined && (
        <p>
          Redirected to{' '}
          <code>
            <MaskedText text={redirectTarget} />
          </code>
        </p>
      )}
      {initiator !== undefined && (
        <p>
          Started by <MaskedText text={initiator} />
        </p>
      )}
      {frameWords[frame] && <p>{frameWords[frame]}</p>}
    </>
  )
}
