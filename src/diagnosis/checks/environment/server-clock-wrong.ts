import type { Check } from '../../check.ts'
import { clockTolerance } from '../../facts/id-token-verdicts.ts'
import { list, span } from '../../wording.ts'

/** Finds a server whose clock is off, while others agree with this computer. */
export const serverClockWrong: Check = {
  code: 'server-clock-wrong',
  severity: 'warning',
  title: 'The clock of a server is wrong',
  rule: 'RFC 9110 §6.6.1: Date; RFC 7519 §4.1.4',
  example:
    'The Date header of api.northwind.example is 5 minutes ahead, while id.northwind.example and this computer agree. Tokens and codes of that server may seem to be expired or from the future elsewhere; tell the provider.',
  find({ clocks }) {
    const off = clocks.filter(({ seconds }) => Math.abs(seconds) > clockTolerance)
    const right = clocks.filter(({ seconds }) => Math.abs(seconds) <= clockTolerance)
    const [first] = off
    if (!first || right.length === 0) return null
    const direction = first.seconds > 0 ? 'ahead' : 'behind'
    return {
      explanation: `The Date header of ${first.host} is ${span(first.seconds)} ${direction}, while ${list(right.map(({ host }) => host))} and this computer agree. Tokens and codes of that server may seem to be expired or from the future elsewhere; tell the provider.`,
      evidence: [...off.map(({ id }) => id), right[0]?.id],
    }
  },
}
