import type { ProfileScriptResult } from '../../../src/engine/profile-script/profile-script.ts'

/** The script called back with an error. */
export function calledBackWith(message: string, line = 7): ProfileScriptResult {
  return {
    kind: 'failed',
    error: {
      code: 'script-callback-error',
      message: `The profile script called back with an error (line ${line}): ${message}.`,
      name: 'Error',
      errorMessage: message,
      line,
      column: 40,
    },
  }
}

/** The script threw. */
export function threw(name: string, message: string, line = 7): ProfileScriptResult {
  return {
    kind: 'failed',
    error: {
      code: 'script-threw',
      message: `The profile script threw an error (line ${line}): ${name}: ${message}.`,
      name,
      errorMessage: message,
      line,
      column: 15,
    },
  }
}
