import { vi } from 'vitest'
import type { Connection } from '../../../src/shared/connection.ts'
import { applyConnectionEdits } from '../../../src/shared/connection-edits.ts'
import { playgroundConnection } from '../../../src/shared/connection-samples.ts'
import { describeFault, type FaultName } from '../../../src/shared/faults/faults.ts'

/** The playground's own connection as a fault wants it; `ada` signs in without a page. */
export function connectionFor(address: string, fault: FaultName | null): Connection {
  const connection = playgroundConnection(address)
  const authParams = { ...connection.options.authParams, demo_user: 'ada' }
  const impatient = { behaviour: { scriptDeadline: 1 } }
  return applyConnectionEdits(
    {
      ...connection,
      options: { ...connection.options, authParams },
      workbench: { ...connection.workbench, ...impatient },
    },
    fault === null ? [] : (describeFault(fault).setup ?? []),
  )
}

/** Lets the long time limits of the engine pass in a second; undone by `vi.restoreAllMocks`. */
export function hurryTimeLimits(): void {
  const timeout = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) =>
    timeout.call(AbortSignal, milliseconds >= 30_000 ? 1000 : milliseconds),
  )
}
