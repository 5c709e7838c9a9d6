import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Note, TraceEvent } from '../../../shared/trace.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { curlCommand } from './curl-command.ts'
import { DetailParameters } from './detail-part.tsx'
import { RequestDetail } from './request-detail.tsx'
import './trace-detail.css'

interface Props {
  readonly event: TraceEvent
  readonly onClose: () => void
}

/** One event of the trace with all that is known of it. */
export function TraceDetail({ event, onClose }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="trace-detail" aria-label="Detail of the trace event" tabIndex={0}>
      <div className="trace-detail-head">
        <h3 className="trace-title">
          <Title event={event} />
        </h3>
        <span className="trace-detail-buttons">
          {event.kind !== 'note' && (
            <CopyButton text={curlCommand(event.request)} what="as cURL" label="cURL" />
          )}
          <ActionIcon aria-label="Close the detail" onClick={onClose}>
            <IconX size={15} />
          </ActionIcon>
        </span>
      </div>
      {event.kind === 'note' ? <NoteDetail note={event} /> : <RequestDetail event={event} />}
    </section>
  )
}

function Title({ event }: { readonly event: TraceEvent }) {
  if (event.kind === 'note') return event.name
  return (
    <>
      <span className="trace-method">{event.request.method}</span>{' '}
      <MaskedText text={event.request.url} />
    </>
  )
}

function NoteDetail({ note }: { readonly note: Note }) {
  return (
    <>
      <p>
        <MaskedText text={note.text} />
      </p>
      <DetailParameters url={note.text} />
    </>
  )
}
