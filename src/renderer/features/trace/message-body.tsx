import { useMemo } from 'react'
import type { Body, HeaderList } from '../../../shared/trace.ts'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { LargeJsonTree } from '../../components/json-tree/large-json/large-json-tree.tsx'
import { LongText } from '../../components/long-text.tsx'
import { PairTable } from './pair-table.tsx'
import { readableBody } from './readable-body.ts'

interface Props {
  readonly body: Body
  readonly headers: HeaderList
  readonly label: string
}

/** A body: JSON as a tree, a form as its pairs, anything else as text. */
export function MessageBody({ body, headers, label }: Props) {
  const readable = useMemo(() => readableBody(body, headers), [body, headers])
  return (
    <>
      {readable.kind === 'empty' && <p className="trace-none">empty</p>}
      {readable.kind === 'json' && <JsonTree value={readable.value} label={label} />}
      {readable.kind === 'large-json' && (
        <LargeJsonTree
          text={readable.text}
          label={label}
          otherwise={<PlainBody text={readable.text} />}
        />
      )}
      {readable.kind === 'form' && <PairTable pairs={readable.pairs} />}
      {readable.kind === 'text' && <PlainBody text={readable.text} />}
      {body.size > 0 && (
        <p className="trace-none">
          {body.size.toLocaleString('en')} bytes
          {body.isVisibleText ? ' of the text that the page showed' : ''}
          {body.truncated
            ? `, only the first ${body.text.length.toLocaleString('en')} characters are kept`
            : ''}
        </p>
      )}
    </>
  )
}

function PlainBody({ text }: { readonly text: string }) {
  return (
    <pre className="trace-body">
      <LongText text={text} step={8000} />
    </pre>
  )
}
