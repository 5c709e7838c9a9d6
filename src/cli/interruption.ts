/** Ctrl-C and the signals like it, as an `AbortSignal`. */
export interface Interruption {
  readonly signal: AbortSignal
  /** Resolves when it happens. */
  readonly happened: Promise<void>
  /** Gives the signals their usual effect again. */
  stopWaiting(): void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Milliseconds: npm passes on the Ctrl-C that the terminal has sent us already. */
const sameInterruption = 1000

/** Waits for the person to interrupt; who does so again later ends the process at once. */
export function awaitInterruption(): Interruption {
  const controller = new AbortController()
  const { promise: happened, resolve } = Promise.withResolvers<void>()
  let firstAt: number | null = null
  const interrupt = () => {
    if (firstAt !== null && performance.now() - firstAt > sameInterruption) process.exit(130)
    firstAt ??= performance.now()
    controller.abort()
    resolve()
  }
  for (const signal of signals) process.on(signal, interrupt)
  return {
    signal: controller.signal,
    happened,
    stopWaiting: () => {
      for (const signal of signals) process.off(signal, interrupt)
    },
  }
}
