/** Bytes of one WASM page, the smallest part by which a memory grows. */
const pageSize = 64 * 1024

const emptyPage = Buffer.alloc(pageSize)

/**
 * A copy of the engine's whole memory, taken between two runs. Restoring it puts every object of the
 * engine back to where it was: each script starts in the same fresh world, whatever the last one did
 * to it, without the parsing that making one anew would cost, and without freeing anything (which
 * aborts the engine after certain scripts).
 */
export class MemoryImage {
  /** Page after page; `null` for one that holds only zeros, as most do. */
  readonly #pages: readonly (Uint8Array | null)[]

  constructor(memory: WebAssembly.Memory) {
    this.#pages = pagesOf(memory).map((page) =>
      page.equals(emptyPage) ? null : new Uint8Array(page),
    )
  }

  /** Undoes all that happened in the memory since; nothing of the engine may be running. */
  restore(memory: WebAssembly.Memory): void {
    for (const [index, present] of pagesOf(memory).entries()) {
      const page = this.#pages[index]
      if (page) present.set(page)
      else if (!present.equals(emptyPage)) present.fill(0)
    }
  }
}

function pagesOf(memory: WebAssembly.Memory): readonly Buffer[] {
  const count = memory.buffer.byteLength / pageSize
  return Array.from({ length: count }, (_, index) =>
    Buffer.from(memory.buffer, index * pageSize, pageSize),
  )
}
