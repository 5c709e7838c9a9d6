/**
 * Tells which rejected promises nobody handled: the engine does not. A promise counts as handled as
 * soon as `then`, `await`, `Promise.all` or a resolve function takes it up, all of which read its
 * `constructor`; every promise that passes through `new Promise` or `then`, or is given to `watch`,
 * is looked after. (A bare call of an async function, its promise dropped, stays unseen.)
 */
export interface RejectionTracker {
  /** Looks after a promise that somebody else made; other values are ignored. */
  watch(value: unknown): void
  /** Reasons of the promises that were rejected in this turn and are still unhandled. */
  takeUnhandled(): readonly unknown[]
}

/** Installs the tracker in the script's world. */
export function trackRejections(): RejectionTracker {
  const Intrinsic = Promise
  const prototype = Intrinsic.prototype
  const intrinsicThen = prototype.then
  const handled = new WeakSet<object>()
  let suspects: { promise: object; reason: unknown }[] = []
  let observing = false

  function watch(promise: unknown): void {
    if (!(promise instanceof Intrinsic)) return
    observing = true
    try {
      const onRejected = (reason: unknown) => suspects.push({ promise, reason })
      Reflect.apply(intrinsicThen, promise, [undefined, onRejected])
    } catch {
      // A script's own class that only looks like a promise: there is nothing to look after.
    } finally {
      observing = false
    }
  }

  Object.defineProperty(prototype, 'constructor', {
    configurable: true,
    get(this: object) {
      if (!observing) handled.add(this)
      return Intrinsic
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, 'constructor', { configurable: true, writable: true, value })
    },
  })
  Object.defineProperty(prototype, 'then', {
    configurable: true,
    writable: true,
    value: function then(this: unknown, onFulfilled: unknown, onRejected: unknown): unknown {
      const derived: unknown = Reflect.apply(intrinsicThen, this, [onFulfilled, onRejected])
      watch(derived)
      return derived
    },
  })
  Object.defineProperty(globalThis, 'Promise', {
    configurable: true,
    writable: true,
    value: new Proxy(Intrinsic, {
      construct(target, args, newTarget) {
        const promise: object = Reflect.construct(target, args, newTarget)
        watch(promise)
        return promise
      },
    }),
  })

  return {
    watch,
    takeUnhandled() {
      const unhandled = suspects.filter(({ promise }) => !handled.has(promise))
      suspects = []
      return unhandled.map(({ reason }) => reason)
    },
  }
}
