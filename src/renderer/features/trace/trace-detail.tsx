import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { exportExchange } from '../../../shared/sharing/exchange-text.ts'
import { exchangeFormatLabels, exchangeFormats } from '../../../shared/sharing/export-format.ts'
import type { Note, TracedRequest, TraceEvent } from '../../../shared/trace.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
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
          {event.kind !== 'note' && <CopyAs request={event.request} />}
          <ActionIcon aria-label="Close the detail" onClick={onClose}>
            <IconX size={15} />
          </ActionIcon>
        </span>
      </div>
      {event.kind === 'note' ? <NoteDetail note={event} /> : <RequestDetail event={event} />}
    </section>
  )
}

/** Secrets stay placeholders in what is copied. */
function CopyAs({ request }: { readonly request: TracedRequest }) {
  return exchangeFormats.map((format) => {
    const label = exchangeFormatLabels[format]
    const { text } = exportExchange(request, { as: format })
    return <CopyButton key={format} text={text} what={`as ${label}`} label={label} />
  })
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
