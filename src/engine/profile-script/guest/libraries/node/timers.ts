/** Stands in for `node:timers` in bundled libraries. */
export const setImmediate = (action: () => void): void => {
  void Promise.resolve().then(action)
}
