import type { Step, StepError } from '../../shared/run.ts'
import { duration, indent, paint, plain } from './style.ts'

/** One line for each step, and below it why it failed. */
export function reportSteps(steps: readonly Step[]): string[] {
  return steps.map((step) =>
    [reportStep(step), ...(step.error ? [indent(reportError(step.error), 2)] : [])].join('\n'),
  )
}

function reportStep({ name, status, durationMs, summary }: Step): string {
  const title = name.replaceAll('-', ' ').padEnd(22)
  const time = (durationMs === null ? '' : duration(durationMs)).padStart(8)
  const text = summary === undefined ? '' : `  ${paint('dim', plain(summary))}`
  switch (status) {
    case 'passed':
      return `${paint('green', '✓')} ${title}${time}${text}`
    case 'failed':
      return `${paint('red', '✗')} ${title}${time}${text}`
    case 'not-reached':
      return paint('dim', `· ${title}${'–'.padStart(8)}  not reached`)
    default:
      return `${paint('yellow', '–')} ${title}${time}  ${status}`
  }
}

function reportError({ code, message, protocol, location, detail }: StepError): string {
  return [
    paint('red', plain(message)),
    `code: ${plain(code)}`,
    ...(protocol ? [`server: ${plain(Object.values(protocol).filter(Boolean).join(' · '))}`] : []),
    ...(location ? [`script: line ${location.line}, column ${location.column}`] : []),
    ...(detail ? [`detail: ${plain(detail)}`] : []),
  ].join('\n')
}
