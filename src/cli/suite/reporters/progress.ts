import { plural } from '../../../shared/plural.ts'
import { duration, paint } from '../../report/style.ts'
import type { CaseResult } from '../case-result.ts'
import { countResults, type ResultCounts } from '../count-results.ts'
import { reportCase } from './report-case.ts'

/** Tells of each case as it ends, and on a terminal how far the suite has come. */
export interface Progress {
  add(result: CaseResult): void
  finish(durationMs: number): void
}

/** Plain lines on `stream`; on a terminal a last line is written over and over. */
export function createProgress(total: number, stream: NodeJS.WriteStream): Progress {
  const results: CaseResult[] = []
  const clear = stream.isTTY ? '\r\u001B[2K' : ''
  const status = () =>
    stream.isTTY ? paint('dim', `${results.length} of ${plural(total, 'case')} …`) : ''
  stream.write(status())
  return {
    add: (result) => {
      results.push(result)
      stream.write(`${clear}${reportCase(result)}\n${status()}`)
    },
    finish: (durationMs) => {
      stream.write(`${clear}\n${closingLine(countResults(results), total, durationMs)}\n`)
    },
  }
}

function closingLine(
  { total: begun, passed, failed, unusable, interrupted }: ResultCounts,
  total: number,
  durationMs: number,
): string {
  const parts = [
    paint('green', `${passed} passed`),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
    ...(unusable > 0 ? [paint('red', `${unusable} unusable`)] : []),
    ...(interrupted > 0 ? [paint('yellow', `${interrupted} interrupted`)] : []),
    ...(begun < total ? [paint('yellow', `${total - begun} not begun`)] : []),
  ]
  return `${parts.join(', ')} of ${plural(total, 'case')} in ${duration(durationMs)}`
}
