import type { Check } from '../../check.ts'
import { clockTolerance } from '../../facts/id-token-verdicts.ts'
import { list, span } from '../../wording.ts'

/** Finds a computer whose clock is off. */
export const clockWrong: Check = {
  code: 'clock-wrong',
  severity: 'warning',
  title: 'The clock of this computer is wrong',
  rule: 'RFC 9110 §6.6.1: Date; RFC 7519 §4.1.4: only small leeway for clock skew',
  example:
    "By the Date header of id.northwind.example this computer's clock is 5 minutes behind the server's. id.northwind.example and api.northwind.example agree with each other. With such a clock tokens seem to be expired or from the future, and certificates invalid: switch the automatic time on.",
  find({ clocks }) {
    const off = clocks.filter(({ seconds }) => Math.abs(seconds) > clockTolerance)
    const [first] = off
    if (!first || off.length < clocks.length) return null
    const agree = off.every(({ seconds }) => Math.abs(seconds - first.seconds) <= clockTolerance)
    if (!agree) return null
    const direction = first.seconds > 0 ? 'behind' : 'ahead of'
    const certainty =
      off.length > 1
        ? `${list(off.map(({ host }) => host))} agree with each other`
        : 'There is only this one server to compare with, so its clock might be the wrong one'
    return {
      explanation: `By the Date header of ${first.host} this computer's clock is ${span(first.seconds)} ${direction} the server's. ${certainty}. With such a clock tokens seem to be expired or from the future, and certificates invalid: switch the automatic time on.`,
      evidence: off.map(({ id }) => id),
    }
  },
}
