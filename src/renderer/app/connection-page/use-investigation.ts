import { useStore } from 'zustand'
import type { ProbePlan, ProbeVariant } from '../../../shared/probe.ts'
import {
  type Investigation,
  isRunning,
  type Trial,
} from '../../features/investigations/investigations-store.ts'
import { applyEdits, undoEdits } from '../apply-edits.ts'
import { saveDraft } from '../save-draft.ts'
import type { Workbench } from '../workbench.ts'

export interface InvestigationHandle {
  /** What stands in the place of the last run; `null` where that does. */
  readonly open: Investigation | null
  /** The variant that the last run tries. */
  readonly trial: Trial | null
  /** `probeToken`: the person agrees to token requests with the client's credentials. */
  readonly check: (probeToken: boolean) => Promise<void>
  /** What the token requests of a check would be. */
  readonly planTokenCheck: () => Promise<ProbePlan | null>
  /** Asks the person before anything is sent. */
  readonly findWhatWorks: () => Promise<void>
  readonly startProbes: () => Promise<void>
  readonly cancel: () => void
  readonly close: () => void
  /** Puts a variant into the connection for the next run; says whether it did. */
  readonly beginTrial: (variant: ProbeVariant) => Promise<boolean>
  /** A trial that could not be put back goes on, so that it can be tried again. */
  readonly endTrial: (then: 'keep' | 'put-back') => Promise<void>
}

/** What is asked of a connection's servers outside a run. */
export function useInvestigation(workbench: Workbench, name: string): InvestigationHandle {
  const { investigations, toasts } = workbench
  const open = useStore(investigations.store, (s) => s.open.get(name)) ?? null
  const trial = useStore(investigations.store, (s) => s.trials.get(name)) ?? null

  const isSaved = async () => {
    const refusal = await saveDraft(workbench, name)
    if (refusal) toasts.show({ kind: 'error', text: refusal.message })
    return refusal === null
  }
  return {
    open,
    trial,
    check: async (probeToken) => {
      if (!isRunning(open) && (await isSaved()))
        await investigations.startPreflight(name, probeToken)
    },
    planTokenCheck: async () => {
      if (!(await isSaved())) return null
      const result = await investigations.planProbes(name, 'preflight')
      if (result.ok) return result.value
      toasts.show({ kind: 'error', text: result.error.message })
      return null
    },
    findWhatWorks: async () => {
      if (!(await isSaved())) return
      const result = await investigations.askForProbes(name)
      if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
    },
    startProbes: () => investigations.startProbes(name),
    cancel: () => void investigations.cancel(name),
    close: () => {
      // What nobody waits for any more is not sent.
      if (isRunning(open)) void investigations.cancel(name)
      investigations.close(name)
    },
    beginTrial: async (variant) => {
      const undoToken = await applyEdits(workbench, name, variant.edits)
      if (undoToken !== null) investigations.setTrial(name, { variant, undoToken })
      return undoToken !== null
    },
    endTrial: async (then) => {
      if (trial && then === 'put-back') {
        const isBack = await undoEdits(workbench, name, trial.undoToken)
        if (!isBack) return
      }
      investigations.setTrial(name, null)
    },
  }
}
