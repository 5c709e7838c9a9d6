import type { Connection } from '../../../src/shared/connection.ts'
import { demoConnection } from '../../../src/shared/faults/demo-connection.ts'
import type { FaultName } from '../../../src/shared/faults/faults.ts'

/** The demo connection, whose script is given up after a second. */
export function connectionFor(address: string, fault: FaultName | null): Connection {
  const connection = demoConnection(address, fault)
  const impatient = { behaviour: { scriptDeadline: 1 } }
  return { ...connection, workbench: { ...connection.workbench, ...impatient } }
}
