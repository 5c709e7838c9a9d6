import { useCallback, useEffect, useRef, useState } from 'react'
import type { JsonRow } from '../json-rows.ts'
import type { JsonAnswer, JsonQuestion, LineWindow } from './json-document.ts'

/** A large document, as far as the page knows it. */
export type LargeJson =
  | { readonly kind: 'reading' }
  | Extract<JsonAnswer, { kind: 'not-json' }>
  | Extract<JsonAnswer, { kind: 'lines' }>

export interface LargeJsonHandle {
  readonly json: LargeJson
  /** `null` where the line is not here yet. */
  readonly lineAt: (index: number) => JsonRow | null
  readonly toggle: (path: string) => void
  /** Says which lines are in sight, so that they and their neighbours are fetched. */
  readonly show: (from: number, to: number) => void
}

/** Lines that are fetched before and after those in sight. */
const neighbours = 150
/** Lines before the end of what is here at which more is fetched. */
const margin = 50

/** Holds a large document in a worker for as long as the component is on the page. */
export function useLargeJson(text: string): LargeJsonHandle {
  const [json, setJson] = useState<LargeJson>({ kind: 'reading' })
  const worker = useRef<Worker | null>(null)
  const wanted = useRef<LineWindow>({ from: 0, to: neighbours })

  useEffect(() => {
    const started = new Worker(new URL('./json-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<JsonAnswer>) => setJson(data)
    // Without a worker it can still be shown as text.
    started.onerror = () => setJson({ kind: 'not-json' })
    worker.current = started
    ask(started, { kind: 'open', text })
    return () => started.terminate()
  }, [text])

  const show = useCallback(
    (from: number, to: number) => {
      if (json.kind !== 'lines') return
      const isHere = (at: number) => at >= json.from && at < json.from + json.lines.length
      const first = Math.max(0, from - margin)
      const last = Math.min(json.count, to + margin) - 1
      if (isHere(first) && isHere(last)) return
      wanted.current = { from: Math.max(0, from - neighbours), to: to + neighbours }
      ask(worker.current, { kind: 'show', ...wanted.current })
    },
    [json],
  )
  const toggle = useCallback(
    (path: string) => ask(worker.current, { kind: 'toggle', path, ...wanted.current }),
    [],
  )
  const lineAt = useCallback(
    (index: number) => (json.kind === 'lines' ? (json.lines[index - json.from] ?? null) : null),
    [json],
  )
  return { json, lineAt, toggle, show }
}

function ask(worker: Worker | null, question: JsonQuestion): void {
  worker?.postMessage(question)
}
