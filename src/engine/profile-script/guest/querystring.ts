import type { GuestServices } from './services.ts'

interface ParseOptions {
  readonly maxKeys?: unknown
}

/** Node's `querystring`. */
export function create({ library }: GuestServices): Record<string, unknown> {
  const parse = (text: unknown, separator?: unknown, equals?: unknown, options?: ParseOptions) =>
    Object.assign(
      Object.create(null),
      library('parseQueryString', String(text ?? ''), separator, equals, options?.maxKeys),
    )
  const stringify = (values: unknown, separator?: unknown, equals?: unknown) =>
    library('writeQueryString', { ...Object(values) }, separator, equals)
  return {
    parse,
    decode: parse,
    stringify,
    encode: stringify,
    escape: (text: unknown) => encodeURIComponent(String(text)),
    unescape: (text: unknown) => {
      try {
        return decodeURIComponent(String(text))
      } catch {
        // Node decodes what it can and leaves the rest.
        return String(text).replace(/%([0-9a-f]{2})/gi, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
      }
    },
  }
}
