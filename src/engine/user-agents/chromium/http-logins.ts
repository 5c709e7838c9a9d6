import type { CDPSession } from 'playwright'
import type { HttpCredentials } from '../../../shared/run-question.ts'
import type { Decisions } from '../windowed/ask-decisions.ts'

/** What this room reads of the event `Fetch.authRequired`. */
interface Challenge {
  readonly requestId: string
  readonly authChallenge: {
    readonly source?: 'Server' | 'Proxy' | undefined
    readonly origin: string
    readonly scheme: string
    readonly realm: string
  }
}

/**
 * Answers servers and proxies that ask a document's request for HTTP authentication. What the person
 * gave, Chromium keeps for the rest of the run, also for what the document loads.
 */
export function answerHttpLogins(
  cdp: CDPSession,
  decisions: Decisions,
  { headless }: { readonly headless: boolean },
): void {
  const challenged = new Set<string>()
  cdp.on('Fetch.authRequired', (challenge) => {
    const { requestId } = challenge
    const isRetry = challenged.has(requestId)
    challenged.add(requestId)
    // With a window, the server's own page for those who have no password is shown.
    const refusal = headless ? 'Default' : 'CancelAuth'
    giveCredentials(decisions, challenge, isRetry)
      .then((credentials) =>
        cdp.send('Fetch.continueWithAuth', {
          requestId,
          authChallengeResponse: credentials
            ? { response: 'ProvideCredentials', ...credentials }
            : { response: refusal },
        }),
      )
      .catch(() => {
        // The login is over, or the browser gone, and the request with it.
      })
  })
}

function giveCredentials(
  decisions: Decisions,
  { authChallenge: { source, origin, scheme, realm } }: Challenge,
  isRetry: boolean,
): Promise<HttpCredentials | null> {
  const { hostname, port, protocol } = new URL(origin)
  return decisions.giveCredentials({
    host: hostname,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    realm,
    scheme,
    isProxy: source === 'Proxy',
    isRetry,
  })
}
