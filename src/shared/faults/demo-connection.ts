import type { Connection } from '../connection.ts'
import { applyConnectionEdits } from '../connection-edits.ts'
import { playgroundConnection } from '../connection-samples.ts'
import { describeFault, type FaultName } from './faults.ts'

/** The demo user whom the playground signs in without a page. */
export const demoUser = 'ada'

/** The playground's own connection as a fault wants it; the demo user signs in without a page. */
export function demoConnection(address: string, fault: FaultName | null): Connection {
  const connection = playgroundConnection(address)
  const authParams = { ...connection.options.authParams, demo_user: demoUser }
  const setup = fault === null ? [] : (describeFault(fault).setup ?? [])
  return applyConnectionEdits(
    { ...connection, options: { ...connection.options, authParams } },
    setup,
  )
}
