import { useMemo } from 'react'
import type { Run } from '../../../shared/run.ts'
import type { ScriptFailure } from '../../features/script/editor/find-script-problems.ts'

/** Where the script of a run failed, or called back with what the run then failed on. */
export function scriptFailureOf(run: Run | null): ScriptFailure | null {
  const error = run?.steps.find((step) => step.error?.location)?.error
  const script = run?.connection.options.scripts?.fetchUserProfile
  if (!error?.location || script === undefined) return null
  const message = error.message.replace(/^Profile(?: script)?: (.)/, (_, letter) =>
    String(letter).toUpperCase(),
  )
  return { script, problem: { severity: 'error', message, ...error.location } }
}

/** The same object for as long as it says the same, whatever else happens in the run. */
export function useScriptFailure(run: Run | null): ScriptFailure | null {
  const text = JSON.stringify(scriptFailureOf(run))
  // It is what was written a line above.
  return useMemo(() => JSON.parse(text) as ScriptFailure | null, [text])
}
