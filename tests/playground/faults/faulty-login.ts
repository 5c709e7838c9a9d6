import { vi } from 'vitest'
import type { Connection } from '../../../src/shared/connection.ts'
import { demoConnection } from '../../../src/shared/faults/demo-connection.ts'
import type { FaultName } from '../../../src/shared/faults/faults.ts'

/** The demo connection, whose script is given up after a second. */
export function connectionFor(address: string, fault: FaultName | null): Connection {
  const connection = demoConnection(address, fault)
  const impatient = { behaviour: { scriptDeadline: 1 } }
  return { ...connection, workbench: { ...connection.workbench, ...impatient } }
}

/** Lets the long time limits of the engine pass in a second; undone by `vi.restoreAllMocks`. */
export function hurryTimeLimits(): void {
  const timeout = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) =>
    timeout.call(AbortSignal, milliseconds >= 30_000 ? 1000 : milliseconds),
  )
}
