import type { RefObject } from 'react'
import type { Run } from '../../../shared/run.ts'
import type { CommandHandlers } from '../commands/commands.ts'
import { afterDrawing } from './after-drawing.ts'
import type { ResultPlace } from './result-tabs.ts'

interface Movable {
  /** It has its element only once it is drawn. */
  readonly page: RefObject<HTMLElement | null>
  readonly run: Run | null | undefined
  readonly readPlace: () => ResultPlace
  readonly open: (place: ResultPlace) => void
}

/** The commands that move through the steps and the trace of the last run. */
export function stepCommands({ page, run, readPlace, open }: Movable): CommandHandlers {
  if (!run) return {}
  // Only when it is asked for: a trace may be long, and this is made anew with each drawing.
  const row = (by: 1 | -1) => () => {
    const next = neighbour(
      run.trace.map(({ id }) => id),
      readPlace().traceId,
      by,
    )
    if (next !== null) open({ tab: 'trace', traceId: next })
  }
  return {
    'next-step': () => moveAlongFlow(page.current, 1),
    'previous-step': () => moveAlongFlow(page.current, -1),
    'next-trace-row': row(1),
    'previous-trace-row': row(-1),
    'filter-trace': () => {
      open({ tab: 'trace', traceId: null })
      afterDrawing(() =>
        page.current?.querySelector<HTMLElement>('input[aria-label="Filter the trace"]')?.focus(),
      )
    },
  }
}

/** What comes after or before; without one to start from, the first or the last. */
export function neighbour(ids: readonly string[], from: string | null, by: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  if (at === -1) return (by === 1 ? ids[0] : ids.at(-1)) ?? null
  return ids[at + by] ?? null
}

/** Moves the focus to the next or previous step of the picture, and opens what it leads to. */
function moveAlongFlow(page: HTMLElement | null, by: 1 | -1): void {
  const steps = [...(page?.querySelectorAll<HTMLElement>('.flow button') ?? [])]
  const focused = steps.findIndex((step) => step.matches(':focus'))
  const next = focused === -1 ? (by === 1 ? 0 : steps.length - 1) : focused + by
  const step = steps[next]
  step?.focus()
  step?.click()
}
