import { plural } from '../../../shared/plural.ts'
import type { Check } from '../../check.ts'

/** Finds a script that writes tokens to its console. */
export const scriptLogsToken: Check = {
  code: 'script-logs-token',
  severity: 'hint',
  title: 'The script writes tokens to the log',
  rule: 'Auth0, Actions Real-time Logs: do not log whole objects; RFC 6750 §5.3',
  example:
    '1 console line of the script holds a token. They are masked here, but in Auth0 they appear in the real-time logs as they are. Log single fields instead of the whole context or response.',
  find({ run, tokenExchange }) {
    const lines = run.console.filter(({ text }) =>
      /«(access_token|refresh_token|id_token|jwt|client_secret)(:\d+)?»/.test(text),
    )
    if (lines.length === 0) return null
    const place = lines[0]?.line === undefined ? '' : ` (line ${lines[0].line} of the script)`
    return {
      explanation: `${plural(lines.length, 'console line')} of the script ${lines.length === 1 ? 'holds' : 'hold'} a token${place}. They are masked here, but in Auth0 they appear in the real-time logs as they are. Log single fields instead of the whole context or response.`,
      evidence: [tokenExchange?.id],
    }
  },
}
