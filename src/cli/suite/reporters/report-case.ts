import { reportComparison } from '../../report/report-comparison.ts'
import { duration, indent, paint, plain } from '../../report/style.ts'
import type { CaseResult } from '../case-result.ts'

/** One line of a case, and below it why it is not as expected. */
export function reportCase(result: CaseResult): string {
  const { files, mode, status, durationMs, recorded, untested } = result
  const facts = [
    mode ?? status,
    duration(durationMs),
    ...(recorded ? ['recorded'] : []),
    ...(untested.length > 0 ? [`not tested: ${untested.join(', ')}`] : []),
  ]
  const line = `${mark(status)} ${plain(files.suite)} › ${plain(files.name)}  ${paint('dim', facts.join(', '))}`
  const details = status === 'passed' ? '' : describeFailure(result)
  return details === '' ? line : `${line}\n${indent(details, 4)}`
}

/** Why a case is not as expected: what was expected, its findings, and a difference. */
export function describeFailure(result: CaseResult): string {
  const { problem, mismatches, difference, findings, error, comparison } = result
  return [
    ...(problem === undefined ? [] : [paint('red', plain(problem))]),
    ...mismatches.flatMap(({ place, expected, actual }) => [
      `${plain(place)}`,
      indent(paint('green', `expected  ${plain(expected)}`), 2),
      indent(paint('red', `actual    ${plain(actual)}`), 2),
    ]),
    ...(difference
      ? [
          `the replay left its recording at the step ${difference.step}: ${plain(difference.place)}`,
          indent(paint('green', `recorded  ${plain(difference.recorded ?? 'nothing')}`), 2),
          indent(paint('red', `today     ${plain(difference.replayed ?? 'nothing')}`), 2),
        ]
      : []),
    ...(error === undefined ? [] : [`error: ${plain(error)}`]),
    ...findings.map(({ severity, code, title }) => `${severity}: ${code}: ${plain(title)}`),
    ...(comparison && !comparison.same
      ? [
          '',
          'compared with the recording:',
          indent(reportComparison(comparison, { all: false }), 2),
        ]
      : []),
  ].join('\n')
}

function mark(status: CaseResult['status']): string {
  if (status === 'passed') return paint('green', '✓')
  if (status === 'failed') return paint('red', '✗')
  return status === 'unusable' ? paint('red', '!') : paint('yellow', '–')
}
