import type { ScriptFailure, ThrownValue } from '../guest/bridge.ts'
import { limits } from '../limits.ts'
import type { ProfileScriptError } from '../profile-script.ts'

/** A failure that the guest reported, as the engine's error. */
export function describeFailure(failure: ScriptFailure): ProfileScriptError {
  switch (failure.reason) {
    case 'not-a-function':
      return {
        code: 'script-not-a-function',
        message: `The profile script must be a function of access token, context and callback, but it yields ${failure.found}.`,
      }
    case 'profile-not-an-object':
      return {
        code: 'script-profile-not-an-object',
        message: `The profile script called back with ${failure.found}${placeText(failure)}; a profile must be an object.`,
        line: failure.line,
        column: failure.column,
      }
    default:
      return isOutOfMemory(failure.thrown) ? outOfMemory(failure.thrown) : describeThrown(failure)
  }
}

const thrownCodes = {
  'syntax-error': ['script-syntax-error', 'The profile script has a syntax error'],
  threw: ['script-threw', 'The profile script threw an error'],
  rejected: [
    'script-threw',
    'A promise of the profile script was rejected, and nothing handled it,',
  ],
  'callback-error': ['script-callback-error', 'The profile script called back with an error'],
} as const

function describeThrown({
  reason,
  thrown,
  hint,
}: Extract<ScriptFailure, { thrown: ThrownValue }>): ProfileScriptError {
  const [code, what] = thrownCodes[reason]
  const named = thrown.name && thrown.name !== 'Error' && reason !== 'syntax-error'
  const text = named ? `${thrown.name}: ${thrown.message}` : thrown.message
  return {
    code,
    message: [endSentence(`${what}${placeText(thrown)}: ${text || 'it has no message'}`), hint]
      .filter((part) => part !== undefined)
      .join(' '),
    name: thrown.name,
    errorMessage: thrown.message,
    line: thrown.line,
    column: thrown.column,
    stack: thrown.stack,
  }
}

/** The error of a script that used up its memory. */
export function outOfMemory(thrown?: ThrownValue): ProfileScriptError {
  return {
    code: 'script-out-of-memory',
    message: `The profile script used more than the ${limits.heap / 2 ** 20} MiB of memory that it may have${placeText(thrown)}.`,
    line: thrown?.line,
    column: thrown?.column,
  }
}

/** The error of a script that had not called back in time. */
export function deadlineMissed(
  seconds: number,
  was: { readonly waitingFor: readonly string[]; readonly line?: number | undefined },
): ProfileScriptError {
  const what =
    was.line !== undefined
      ? `; it was still running near line ${was.line}`
      : was.waitingFor.length > 0
        ? `; it was waiting for ${was.waitingFor.join(' and ')}`
        : ''
  return {
    code: 'script-deadline',
    message: `The profile script did not call back within ${seconds} seconds${what}.`,
    line: was.line,
  }
}

/** The error of a script that ended without an outcome. */
export const callbackMissing: ProfileScriptError = {
  code: 'script-no-callback',
  message:
    'The profile script ended without calling its callback: no request and no timer is left that could do so.',
}

/** The error of a profile that is too long to be handed on. */
export const profileTooLarge: ProfileScriptError = {
  code: 'script-profile-too-large',
  message: `The profile script called back with a profile of more than ${limits.profile / 2 ** 20} MiB.`,
}

function isOutOfMemory({ name, message }: { name?: string | undefined; message: string }) {
  return name === 'InternalError' && message === 'out of memory'
}

function placeText(place?: { line?: number | undefined; column?: number | undefined }): string {
  if (place?.line === undefined) return ''
  return ` at line ${place.line}${place.column === undefined ? '' : `, column ${place.column}`}`
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
