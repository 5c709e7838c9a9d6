import type { Check } from '../../check.ts'

/** Finds a module version that Auth0's newer runtimes do not have. */
export const scriptModuleOutdated: Check = {
  code: 'script-module-outdated',
  severity: 'warning',
  title: 'The script asks for a module version that newer runtimes lack',
  rule: 'Auth0, migrate from Node 16 to Node 18: axios@0.22.0 is absent',
  example:
    "The script has require('axios@0.22.0'). This run took the version that is built in here, but Auth0 removed it with Node 18, and the scripts for Indeed, monday.com, Snapchat and Tumblr broke by it. Use axios without a version, fetch, or the global request.",
  find({ script, run, tokenExchange }) {
    if (!run.tokenResponse || run.behaviour.scriptRuntime !== 'auth0-node-22') return null
    const [, module] = /require\(\s*['"](axios@0\.2[0-2]\.\d+)['"]\s*\)/.exec(script.text) ?? []
    if (module === undefined) return null
    const removed =
      module === 'axios@0.22.0'
        ? 'Auth0 removed it with Node 18, and the scripts for Indeed, monday.com, Snapchat and Tumblr broke by it'
        : 'Auth0 removed axios@0.22.0 with Node 18, so that such an old one is most likely gone as well'
    return {
      explanation: `The script has require('${module}'). This run took the version that is built in here, but ${removed}. Use axios without a version, fetch, or the global request.`,
      evidence: [tokenExchange?.id],
    }
  },
}
