const mebibyte = 2 ** 20

/** What one profile script may use. Auth0's own limits are not documented; no real script comes near these. */
export const limits = {
  /** In pages of 64 KiB: 16 MiB to start with, never more than 64 MiB. */
  wasmPages: { initial: 256, maximum: 1024 },
  /** Bytes of WASM memory, which never shrinks, up to which a worker runs another script. */
  reusableMemory: 32 * mebibyte,
  /** Bytes of the script's heap. It catches big allocations early; the WASM memory catches the rest. */
  heap: 48 * mebibyte,
  /** Bytes. More than 448 KiB corrupts the engine in deep recursion. */
  stack: 256 * 1024,
  /** MiB of the worker thread's own stack: with less, deeply nested source text kills the engine. */
  threadStack: 16,
  /** MiB of the worker thread's JavaScript heap, outside of WASM. */
  threadHeap: 256,
  /** Characters of the script itself; Auth0 takes 51,200. */
  script: mebibyte,
  requests: 50,
  /** Bytes of one request body. */
  requestBody: mebibyte,
  /** Bytes of one response body, after decompression. */
  responseBody: 10 * mebibyte,
  /** Bytes that one call of the host library may return, for example of unpacking. */
  libraryOutput: 4 * mebibyte,
  /** Characters of the profile's JSON. */
  profile: 10 * mebibyte,
  timers: 1_000,
  consoleLines: 1_000,
  /** Characters, all lines together. */
  consoleText: mebibyte,
  warnings: 100,
  /**
   * Characters of each text of an error, and of a warning, that leave the worker. A run keeps far
   * fewer, cut after they are masked (`shortened`), so that no half of a secret is left at the end.
   */
  errorText: 100_000,
  /** Milliseconds after the deadline at which a worker that did not stop by itself is ended. */
  watchdogGrace: 500,
} as const
