import type { Check } from '../../check.ts'
import { requestHeader } from '../../facts/exchange-facts.ts'
import { pageWords } from '../../facts/page-text.ts'
import { lastWithStatus, wordsOf } from '../../facts/userinfo.ts'

/** Finds an API that refuses requests without a User-Agent, as those of GitHub and Reddit do. */
export const userinfoUserAgentMissing: Check = {
  code: 'userinfo-user-agent-missing',
  severity: 'error',
  title: 'The API wants a User-Agent header',
  rule: 'GitHub REST API, user agent required; Reddit API rules; the request library sends none of its own',
  example:
    "api.github.com answered with status 403, and the script's request had no User-Agent: the request library sends none by itself. Add 'User-Agent': 'your-application' to its headers.",
  find({ scriptExchanges, passed }) {
    const refused = lastWithStatus(scriptExchanges, [400, 403, 406, 429])
    if (!refused || requestHeader(refused, 'user-agent') !== undefined) return null
    const isKnown = /(^|\.)(github|reddit)\.com$/.test(refused.host)
    const { body } = refused
    const words = body.kind === 'html' ? pageWords(body.text) : wordsOf(refused)
    if (!isKnown && !/user[- ]?agent/i.test(words)) return null
    return {
      explanation: `${refused.host} answered with status ${refused.status}, and the script's request had no User-Agent: the request library sends none by itself. Add 'User-Agent': 'your-application' to its headers.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
