import { subscribe } from 'node:diagnostics_channel'
import { Client, type Dispatcher, Pool } from 'undici'
import { ResponseCollector } from './response-collector.ts'

/** undici's client, which tells the collector of each response what was sent for its request. */
class ObservedClient extends Client {
  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    dispatching = handler instanceof ResponseCollector ? handler : undefined
    try {
      return super.dispatch(options, handler)
    } finally {
      dispatching = undefined
    }
  }
}

/** The connections to one origin, for an `Agent`; one that may have only one needs no pool. */
export function createObservedPool(origin: string | URL, options: Pool.Options): Dispatcher {
  if (options.connections === 1) return new ObservedClient(origin, options)
  const factory = (url: URL, ofClient: object) => new ObservedClient(url, ofClient)
  return new Pool(origin, { ...options, factory })
}

const collectorByRequest = new WeakMap<object, ResponseCollector>()

/** Whose request is being made: undici publishes that synchronously within a client's `dispatch`. */
let dispatching: ResponseCollector | undefined

// One subscription for the process: a listener for each request would make sending quadratic.
subscribe('undici:request:create', (message) => {
  if (dispatching) collectorByRequest.set((message as { request: object }).request, dispatching)
})
subscribe('undici:client:sendHeaders', (message) => {
  const { request, headers, socket } = message as {
    request: object
    headers: string
    socket: object
  }
  collectorByRequest.get(request)?.headersSent(headers, socket)
})
