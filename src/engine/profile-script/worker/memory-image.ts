/**
 * A copy of the engine's whole memory, taken between two runs. Restoring it puts every object of the
 * engine back to where it was: each script starts in the same fresh world, whatever the last one did
 * to it, without the parsing that making one anew would cost, and without freeing anything (which
 * aborts the engine after certain scripts).
 */
export class MemoryImage {
  readonly #bytes: Uint8Array

  constructor(memory: WebAssembly.Memory) {
    this.#bytes = new Uint8Array(memory.buffer).slice(0, usedLength(memory))
  }

  /** Undoes all that happened in the memory since; nothing of the engine may be running. */
  restore(memory: WebAssembly.Memory): void {
    const present = new Uint8Array(memory.buffer)
    present.set(this.#bytes)
    present.fill(0, this.#bytes.length)
  }
}

/** Bytes up to the last one that is not zero, rounded up to words. */
function usedLength(memory: WebAssembly.Memory): number {
  const words = new Int32Array(memory.buffer)
  let end = words.length
  while (end > 0 && words[end - 1] === 0) end--
  return end * words.BYTES_PER_ELEMENT
}
