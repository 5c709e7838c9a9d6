import { vi } from 'vitest'

/**
 * Lets the engine's time limits of `from` milliseconds and more pass in `to`; undone by
 * `vi.restoreAllMocks`.
 */
export function hurryTimeLimits({ from, to }: { from: number; to: number }): void {
  const timeout = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) =>
    timeout.call(AbortSignal, milliseconds >= from ? to : milliseconds),
  )
}
