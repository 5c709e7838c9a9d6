import { writeSourceFrame } from '../../engine/profile-script/bench/source-frame.ts'
import type { ScriptAloneError, ScriptAloneResult } from '../../shared/script-alone.ts'
import { reportTrace } from './report-trace.ts'
import { duration, paint, plain, plainJson, plainLines, section } from './style.ts'

/** What came of a profile script, as a text for the terminal. */
export function reportScript(result: ScriptAloneResult, script: string): string {
  const { outcome, profile, error, warnings, exchanges, durationMs } = result
  const mark =
    outcome === 'passed' ? paint(['bold', 'green'], '✓ passed') : paint(['bold', 'red'], '✗ failed')
  return [
    `${mark}  profile script · ${duration(durationMs)}\n`,
    section('Profile', profile === null ? [] : [plainJson(profile)]),
    section('Error', error === null ? [] : reportError(error, script)),
    section(
      'Warnings',
      warnings.map(({ message, line }) => plain(line ? `line ${line}: ${message}` : message)),
    ),
    section(
      'Console',
      result.console.map(({ level, text, at, line }) => {
        const place = line === undefined ? '' : paint('dim', `  line ${line}`)
        return `${paint('dim', `${duration(at)}  ${level}`)}  ${plainLines(text)}${place}`
      }),
    ),
    section('Exchanges', reportTrace(exchanges)),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()
}

function reportError({ message, line, column, stack }: ScriptAloneError, script: string): string[] {
  const frame = line === null ? '' : writeSourceFrame(script, { line, column })
  return [
    plain(message),
    ...(frame === '' ? [] : ['', ...frame.split('\n').map(plain)]),
    ...(stack === null ? [] : ['', paint('dim', plainLines(stack))]),
  ]
}
