import type { Check } from '../../check.ts'
import { requestHeader } from '../../facts/exchange-facts.ts'
import { lastWithStatus, wordsOf } from '../../facts/userinfo.ts'

/** Finds an API that refuses requests without a User-Agent, as GitHub's does. */
export const userinfoUserAgentMissing: Check = {
  code: 'userinfo-user-agent-missing',
  severity: 'error',
  title: 'The API wants a User-Agent header',
  rule: 'GitHub REST API, user agent required; the request library sends none of its own',
  example:
    "api.github.com answered with status 403, and the script's request had no User-Agent: the request library sends none by itself. Add 'User-Agent': 'your-application' to its headers.",
  find({ scriptExchanges, passed }) {
    const refused = lastWithStatus(scriptExchanges, [400, 403, 406])
    if (!refused || requestHeader(refused, 'user-agent') !== undefined) return null
    const isGitHub = /(^|\.)github\.com$/.test(refused.host)
    if (!isGitHub && !/user-?agent/i.test(wordsOf(refused))) return null
    return {
      explanation: `${refused.host} answered with status ${refused.status}, and the script's request had no User-Agent: the request library sends none by itself. Add 'User-Agent': 'your-application' to its headers.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
