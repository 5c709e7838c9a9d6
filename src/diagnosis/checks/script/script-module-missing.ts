import type { Check } from '../../check.ts'
import { lineOf } from '../../facts/script-facts.ts'

/** Finds a module that the script asks for and cannot have. */
export const scriptModuleMissing: Check = {
  code: 'script-module-missing',
  severity: 'error',
  title: 'The script requires a module that is not there',
  rule: 'Auth0, Can I require: the modules of the runtime; Node 22: no "use npm"',
  example:
    "require('superagent') fails (line 1 of the script). This sandbox has the modules that published scripts use; Auth0 has more, but not every version of them, and after an upgrade of its runtime old versions are gone. Most requests can be made by the global request or by fetch, which need no module.",
  find({ script, tokenExchange }) {
    const module = /Cannot find module '([^']{1,80})'/.exec(script.thrown)?.[1]
    if (module === undefined) return null
    return {
      explanation: `require('${module}') fails${lineOf(script)}. This sandbox has the modules that published scripts use; Auth0 has more, but not every version of them, and after an upgrade of its runtime old versions are gone. Most requests can be made by the global request or by fetch, which need no module.`,
      evidence: [tokenExchange?.id],
    }
  },
}
