import { displayNameOf } from '../../shared/connection.ts'
import {
  outcomeOfPreflight,
  type PreflightCheck,
  type PreflightReport,
  type PreflightStatus,
} from '../../shared/preflight.ts'
import { reportTrace } from './report-trace.ts'
import { indent, paint, plain, section } from './style.ts'

/** A preflight as a text for the terminal, coloured where it may be. */
export function reportPreflight(report: PreflightReport): string {
  const outcome = outcomeOfPreflight(report)
  return [
    `${mark(outcome)} ${paint('bold', outcome)}  ${plain(displayNameOf(report.connection))} · preflight\n`,
    section('Checks', report.checks.map(reportCheck)),
    section('Trace', reportTrace(report.trace)),
  ]
    .join('\n')
    .trimEnd()
}

function reportCheck({ status, title, explanation, fix }: PreflightCheck): string {
  const heading = `${mark(status)} ${plain(title)}`
  const lines = [plain(explanation), ...(fix ? [`fix: ${plain(fix.title)}`] : [])]
  const text = `${heading}\n${indent(lines.join('\n'), 2)}`
  return status === 'skipped' ? paint('dim', text) : text
}

function mark(status: PreflightStatus): string {
  switch (status) {
    case 'passed':
      return paint('green', '✓')
    case 'failed':
      return paint('red', '✗')
    case 'warning':
      return paint('yellow', '!')
    default:
      return '·'
  }
}
