import { displayNameOf } from '../../shared/connection.ts'
import type { ConnectionEdit, Finding } from '../../shared/finding.ts'
import type { ConsoleLine, Outcome, Run } from '../../shared/run.ts'
import { reportFollowUps } from './report-follow-ups.ts'
import { reportSteps } from './report-steps.ts'
import { reportTrace } from './report-trace.ts'
import { duration, indent, paint, plain, plainJson, plainLines, section } from './style.ts'

/** A finished run as a text for the terminal, coloured where it may be. */
export function reportRun(run: Run): string {
  return [
    headline(run),
    section('Steps', reportSteps(run.steps)),
    section('Token response', run.tokenResponse === null ? [] : [plainJson(run.tokenResponse)]),
    section('Profile', run.profile === null ? [] : [plainJson(run.profile)]),
    section('After the login', reportFollowUps(run.followUps ?? [])),
    section('Console', run.console.map(reportConsoleLine)),
    section('Findings', run.findings.flatMap(reportFinding)),
    section('Trace', reportTrace(run.trace)),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()
}

function headline({ connection, outcome, userAgent, durationMs }: Run): string {
  const name = plain(displayNameOf(connection))
  const facts = [name, userAgent, ...(durationMs === null ? [] : [duration(durationMs)])]
  return `${outcome === null ? '' : mark(outcome)}  ${facts.join(' · ')}\n`
}

function mark(outcome: Outcome): string {
  switch (outcome) {
    case 'passed':
      return paint(['bold', 'green'], '✓ passed')
    case 'failed':
      return paint(['bold', 'red'], '✗ failed')
    default:
      return paint(['bold', 'yellow'], '– cancelled')
  }
}

function reportConsoleLine({ level, text, at, line }: ConsoleLine): string {
  const place = line === undefined ? '' : paint('dim', `  line ${line}`)
  return `${paint('dim', `${duration(at)}  ${level}`)}  ${plainLines(text)}${place}`
}

function reportFinding({ severity, title, explanation, rule, fix }: Finding): string[] {
  const color = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan'
  return [
    `${paint(color, severity)}  ${plain(title)}`,
    indent(`${plain(explanation)} ${paint('dim', `(${plain(rule)})`)}`, 2),
    ...(fix ? [indent(`${paint('green', 'fix')}  ${plain(fix.title)}`, 2)] : []),
    ...(fix?.edits ?? []).map((edit) => indent(plain(describeEdit(edit)), 7)),
  ]
}

function describeEdit({ path, value, computed }: ConnectionEdit): string {
  const key = path.join('.')
  if (computed !== undefined) return `${key} = (${computed})`
  return value === undefined ? `remove ${key}` : `${key} = ${JSON.stringify(value)}`
}
