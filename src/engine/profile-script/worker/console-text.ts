import { format } from 'node:util'
import type { DescribedValue } from '../guest/described-value.ts'
import { rebuildValue } from './rebuild-value.ts'

/** The text of a console call, as Node would print it; `values` is JSON from the guest. */
export function writeConsoleText(values: string): string {
  const described: readonly DescribedValue[] = JSON.parse(values)
  return format(
    ...described.map((value) =>
      // On its own a string is printed, not shown.
      typeof value === 'object' && value?.kind === 'long-string'
        ? `${value.text}... ${value.missing} more characters`
        : rebuildValue(value),
    ),
  )
}
