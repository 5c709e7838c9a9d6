import type { Check } from '../../check.ts'
import { missingName } from '../../facts/missing-name.ts'
import { lineOf } from '../../facts/script-facts.ts'

/** The names that were there without `require` up to Node 12, and the modules behind them. */
const formerGlobals: Readonly<Record<string, string>> = {
  _: 'lodash',
  async: 'async',
  auth0: 'auth0',
  bcrypt: 'bcrypt',
  crypto: 'crypto',
  jwt: 'jsonwebtoken',
  querystring: 'querystring',
  url: 'url',
  util: 'util',
  uuid: 'uuid',
  xml2js: 'xml2js',
  xmldom: 'xmldom',
  xpath: 'xpath',
}

/** Finds a script that relies on a global of an old runtime. */
export const scriptGlobalRemoved: Check = {
  code: 'script-global-removed',
  severity: 'error',
  title: 'The script uses a global that is not there any more',
  rule: 'Auth0, migrate from Node 16 to Node 18: modules must be required',
  example:
    '"jwt" is not defined (line 2 of the script). Up to Node 12 Auth0 provided it to every script; since then it has to be loaded: put const jwt = require(\'jsonwebtoken\') at the top. The run used the runtime "auth0-node-22".',
  find({ script, run, tokenExchange }) {
    const name = missingName(script)
    const module = name === null ? undefined : formerGlobals[name]
    if (name === null || module === undefined) return null
    return {
      explanation: `"${name}" is not defined${lineOf(script)}. Up to Node 12 Auth0 provided it to every script; since then it has to be loaded: put const ${name} = require('${module}') at the top. The run used the runtime "${run.behaviour.scriptRuntime}".`,
      evidence: [tokenExchange?.id],
    }
  },
}
