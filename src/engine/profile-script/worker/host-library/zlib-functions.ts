import {
  brotliDecompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
  unzipSync,
} from 'node:zlib'
import { limits } from '../../limits.ts'
import type { LibraryFunction } from './host-library.ts'

/** `node:zlib` for the guest; the bytes cross as base64, and there is a limit on what comes out. */
const options = { maxOutputLength: limits.libraryOutput }

function over(act: (bytes: Buffer, given: typeof options) => Buffer): LibraryFunction {
  return (given) => act(given.bytes(0), options).toString('base64')
}

export const zlibFunctions = {
  brotliDecompressSync: over(brotliDecompressSync),
  deflateRawSync: over(deflateRawSync),
  deflateSync: over(deflateSync),
  gunzipSync: over(gunzipSync),
  gzipSync: over(gzipSync),
  inflateRawSync: over(inflateRawSync),
  inflateSync: over(inflateSync),
  unzipSync: over(unzipSync),
} satisfies Readonly<Record<string, LibraryFunction>>
