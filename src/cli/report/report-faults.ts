import { faultGroups, listFaults } from '../../shared/faults/faults.ts'
import { section } from './style.ts'

/** The faults by what they spoil, each with what it does. */
export function reportFaults(): string {
  const width = Math.max(...listFaults().map(({ name }) => name.length))
  return faultGroups
    .map(({ title, faults }) =>
      section(
        title,
        faults.map(({ name, effect }) => `${name.padEnd(width)}  ${effect}`),
      ),
    )
    .join('\n')
    .trimEnd()
}
