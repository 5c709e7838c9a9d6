import type { FaultView } from '../../../shared/api/api.ts'
import { matcherOf } from '../../components/match-words.ts'

export interface FaultGroupView {
  readonly title: string
  readonly faults: readonly FaultView[]
}

/** The faults in which every word of the text occurs, by the part of a login that they spoil. */
export function filterFaults(
  faults: readonly FaultView[],
  text: string,
): readonly FaultGroupView[] {
  const matches = matcherOf(text)
  const found = faults.filter((fault) => matches(textOf(fault)))
  const titles = [...new Set(found.map(({ group }) => group))]
  return titles.map((title) => ({ title, faults: found.filter(({ group }) => group === title) }))
}

function textOf({ name, title, effect, group, findings }: FaultView): string {
  return [name, title, effect, group, ...findings.flatMap((f) => [f.code, f.title])].join(' ')
}
