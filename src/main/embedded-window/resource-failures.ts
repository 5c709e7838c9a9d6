import type { OnCompletedListenerDetails, OnErrorOccurredListenerDetails } from 'electron'
import {
  keptFromNetwork,
  loadFailure,
  navigationGivenUp,
} from '../../engine/user-agents/windowed/load-failure.ts'
import type { NetworkFailure, TracedResponse } from '../../shared/trace.ts'
import { frameOf, type LoginContext } from './login-context.ts'
import { responseOf } from './navigation-trace.ts'

/** A page that asks for something missing again and again must not fill the trace. */
const limit = 200

type Details = OnCompletedListenerDetails | OnErrorOccurredListenerDetails

/** Records what the pages of a login could not load; what they could is of no interest. */
export class ResourceFailures {
  readonly #login: Pick<LoginContext, 'window' | 'task' | 'gate'>
  #recorded = 0

  constructor(login: Pick<LoginContext, 'window' | 'task' | 'gate'>) {
    this.#login = login
  }

  completed(details: OnCompletedListenerDetails): void {
    if (details.statusCode >= 400) this.#record(details, { response: responseOf(details) })
  }

  errorOccurred(details: OnErrorOccurredListenerDetails): void {
    const error = loadFailure(details.error)
    // What this login itself kept from the network has a note of its own.
    if (error.code === navigationGivenUp || error.code === keptFromNetwork) return
    this.#record(details, { error })
  }

  #record(details: Details, end: { response: TracedResponse } | { error: NetworkFailure }): void {
    if (this.#recorded++ >= limit) return
    const { task, gate } = this.#login
    const { url, method, resourceType, webContentsId, referrer } = details
    task.trace.navigation({
      frame: frameOf(this.#login, webContentsId, resourceType !== 'subFrame'),
      request: { method, url, headers: [] },
      initiator: `${resourceType} request of ${referrer || 'a page'}`,
      callback: gate.match(url),
      state: 'failed',
      ...end,
    })
  }
}
