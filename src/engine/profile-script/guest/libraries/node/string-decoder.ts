import { Buffer } from './buffer.ts'

/** Stands in for `node:string_decoder` in bundled libraries, which are only ever given whole texts. */
export class StringDecoder {
  write(bytes: Uint8Array): string {
    return Buffer.from(bytes).toString('utf8')
  }

  end(): string {
    return ''
  }
}
