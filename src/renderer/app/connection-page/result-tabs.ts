import { assertNever } from '../../../shared/assert-never.ts'
import type { Run, StepName } from '../../../shared/run.ts'
import type { CellName } from '../../features/flow/flow-cells.ts'

export type ResultTab = 'findings' | 'tokens' | 'profile' | 'console' | 'trace'

/** What the results show: a tab, and in the trace one event. */
export interface ResultPlace {
  readonly tab: ResultTab
  readonly traceId: string | null
}

/** Where a run's results open by themselves: at what the person will most want to see. */
export function firstPlace(run: Run): ResultPlace {
  if (run.outcome === 'passed') return { tab: 'profile', traceId: null }
  if (run.outcome === null || run.failedStep === null) return { tab: 'trace', traceId: null }
  if (run.findings.length > 0) return { tab: 'findings', traceId: null }
  return placeOfFailure(run, run.failedStep)
}

/** Where a click on a part of the flow picture leads. */
export function placeOfCell(run: Run, cell: CellName): ResultPlace {
  const step = stepOfCell(cell)
  if (run.failedStep === step) return placeOfFailure(run, step)
  switch (cell) {
    case 'request':
      return { tab: 'trace', traceId: run.trace.find((e) => e.kind === 'navigation')?.id ?? null }
    case 'user-agent':
      return { tab: 'trace', traceId: null }
    case 'callback':
      return {
        tab: 'trace',
        traceId: run.trace.find((e) => e.kind === 'navigation' && e.callback.matched)?.id ?? null,
      }
    case 'token-exchange':
      return { tab: 'tokens', traceId: null }
    case 'profile-script':
      return { tab: 'console', traceId: null }
    case 'profile':
      return { tab: 'profile', traceId: null }
    default:
      return assertNever(cell)
  }
}

function placeOfFailure(run: Run, step: StepName): ResultPlace {
  const evidence = run.steps.find((s) => s.name === step)?.error?.evidence ?? null
  if (step === 'profile-script' && run.console.length > 0 && evidence === null)
    return { tab: 'console', traceId: null }
  if (step === 'profile') return { tab: 'profile', traceId: null }
  return { tab: 'trace', traceId: evidence }
}

function stepOfCell(cell: CellName): StepName {
  if (cell === 'request') return 'authorization-request'
  return cell === 'user-agent' ? 'callback' : cell
}
