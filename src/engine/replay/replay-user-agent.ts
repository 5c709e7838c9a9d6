import type { UserAgentKind } from '../../shared/connection.ts'
import type { RequestDifference } from '../../shared/replay.ts'
import type { AuthorizationTask, UserAgent, UserAgentResult } from '../user-agents/user-agent.ts'
import { findUrlDifference } from './find-request-difference.ts'
import type { RecordedEnding, Recording } from './recording.ts'

interface ReplayUserAgentOptions {
  readonly kind: UserAgentKind
  readonly recording: Recording
  /** Today's authorization URL, masked as the recorded one is: once it is recorded. */
  readonly maskedUrl: () => string
  /** Ends the run where it stands, by throwing. */
  readonly stop: (difference: RequestDifference) => never
  /** Ends it as the recorded one was broken off, by throwing. */
  readonly interrupt: () => never
}

/**
 * The user agent that goes nowhere: it brings back the recorded callback, bound to the new `state`,
 * where today's authorization request is the recorded one.
 */
export function createReplayUserAgent(options: ReplayUserAgentOptions): UserAgent {
  const { kind, recording, maskedUrl, stop, interrupt } = options
  return {
    kind,
    authorize: async (task) => {
      task.trace.flush()
      const difference = findUrlDifference(recording.authorizationUrl ?? '', maskedUrl())
      if (difference) stop(difference)
      for (const { id: _id, kind: _kind, ...navigation } of recording.navigations)
        task.trace.navigation(navigation)
      const { ending } = recording
      if (ending.kind === 'interrupted') return interrupt()
      return ending.kind === 'callback' ? bindCallback(ending, recording, task) : ending
    },
  }
}

function bindCallback(
  { method, url, body }: Extract<RecordedEnding, { kind: 'callback' }>,
  { authorizationUrl }: Recording,
  task: AuthorizationTask,
): UserAgentResult {
  const recordedState = new URL(authorizationUrl ?? task.url).searchParams.get('state')
  // A state that was wrong or missing in the recording stays so.
  const bind = (text: string) =>
    recordedState ? text.replaceAll(`state=${recordedState}`, `state=${task.state}`) : text
  return {
    kind: 'callback',
    callback: { method, url: bind(url), ...(body === undefined ? {} : { body: bind(body) }) },
  }
}
