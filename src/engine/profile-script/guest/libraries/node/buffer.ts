import type { BufferConstructor } from '../../buffer.ts'

/** Stands in for `node:buffer` in bundled libraries: the one `Buffer` of the script's world. */
// The guest's own global, see ../../globals.ts.
export const Buffer = (globalThis as unknown as { Buffer: BufferConstructor }).Buffer
export const SlowBuffer = Buffer
