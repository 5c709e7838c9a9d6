import { type FaultName, isFaultName, listFaults } from '../shared/faults/faults.ts'
import { nearestName } from '../shared/nearest-name.ts'
import { BadUsage } from './bad-usage.ts'

/** Reads the name of a fault. Throws `BadUsage` with the nearest one where there is none of that name. */
export function parseFault(text: string): FaultName {
  if (isFaultName(text)) return text
  const names = listFaults().map(({ name }) => name)
  const nearest = nearestName(text, names)
  const advice =
    nearest === undefined ? '"demo --list-faults" names them all.' : `did you mean "${nearest}"?`
  throw new BadUsage(`there is no fault "${text}"; ${advice}`)
}
