import { compareValues } from '../../comparison/compare-values.ts'
import type { Difference, RunComparison } from '../../shared/run-comparison.ts'
import { indent, paint, plain, section } from './style.ts'

/** Characters of one value that are shown on its line. */
const valueLimit = 200

/** A comparison as a text for the terminal. */
export function reportComparison(
  { same, sections }: RunComparison,
  { all }: { readonly all: boolean },
): string {
  const parts = sections.map(({ title, differences }) => {
    const shown = all ? differences : differences.filter(({ volatile }) => !volatile)
    return section(title, shown.map(reportDifference))
  })
  const folded = all ? 0 : sections.flatMap((s) => s.differences).filter((d) => d.volatile).length
  return [
    paint('bold', same ? 'The runs are the same.' : 'The runs differ.'),
    ...parts.filter((part) => part !== '').map((part) => `\n${part.trimEnd()}`),
    ...(folded === 0
      ? []
      : [paint('dim', `\nLeft out, because it differs in every run: ${folded}; see --all.`)]),
  ].join('\n')
}

/** One difference: a line, or the lines of a text that differ. */
export function reportDifference({ path, change, a, b }: Difference): string {
  const place = plain(path.join('.') || 'value')
  if (change === 'changed' && isText(a) && isText(b))
    return `${paint('yellow', '~')} ${place}:\n${indent(reportLines(a, b), 4)}`
  if (change === 'added') return paint('green', `+ ${place}: ${show(b)}`)
  if (change === 'removed') return paint('red', `- ${place}: ${show(a)}`)
  return `${paint('yellow', '~')} ${place}: ${paint('red', show(a))} → ${paint('green', show(b))}`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.includes('\n')
}

/** The lines that were removed and added, with their numbers. */
function reportLines(a: string, b: string): string {
  return compareValues(a.split('\n'), b.split('\n'))
    .toSorted((x, y) => numberOf(x) - numberOf(y) || Number('b' in x) - Number('b' in y))
    .flatMap((line) => [
      ...('a' in line ? [paint('red', `- ${numberOf(line)}  ${plain(String(line.a))}`)] : []),
      ...('b' in line ? [paint('green', `+ ${numberOf(line)}  ${plain(String(line.b))}`)] : []),
    ])
    .join('\n')
}

function numberOf({ path }: Difference): number {
  return Number(path[0]) + 1
}

function show(value: unknown): string {
  const text = plain(JSON.stringify(value) ?? 'nothing')
  return text.length > valueLimit ? `${text.slice(0, valueLimit)}…` : text
}
