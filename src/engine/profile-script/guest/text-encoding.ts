import type { GuestServices } from './services.ts'

/** `atob`, `btoa`, `TextEncoder` and `TextDecoder` (UTF-8 only), all over `Buffer`. */
export function create({ buffer }: GuestServices): Record<string, unknown> {
  const Buffer = buffer()
  return {
    atob: (text: unknown) => {
      const compact = String(text).replace(/[\t\n\f\r ]/g, '')
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.replace(/=/g, '').length % 4 === 1)
        throw new Error('atob: the text is not correctly encoded')
      return Buffer.from(compact, 'base64').toString('latin1')
    },
    btoa: (text: unknown) => {
      const binary = String(text)
      if ([...binary].some((character) => character > 'ÿ'))
        throw new Error('btoa: the text holds characters outside of Latin-1')
      return Buffer.from(binary, 'latin1').toString('base64')
    },
    TextEncoder: class TextEncoder {
      get encoding(): string {
        return 'utf-8'
      }

      encode(text: unknown = ''): Uint8Array {
        return new Uint8Array(Buffer.from(String(text), 'utf8'))
      }
    },
    TextDecoder: class TextDecoder {
      constructor(label: unknown = 'utf-8') {
        if (!/^utf-?8$/i.test(String(label).trim()))
          throw new RangeError(`TextDecoder: the encoding "${label}" is not supported, only utf-8`)
      }

      get encoding(): string {
        return 'utf-8'
      }

      decode(bytes: ArrayBuffer | ArrayBufferView = new ArrayBuffer(0)): string {
        const view = ArrayBuffer.isView(bytes)
          ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          : new Uint8Array(bytes)
        const text = Buffer.from(view).toString('utf8')
        return text.startsWith('\uFEFF') ? text.slice(1) : text
      }
    },
  }
}
