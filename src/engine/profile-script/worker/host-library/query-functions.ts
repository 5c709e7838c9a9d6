import { parse, stringify } from 'node:querystring'
import { format, parse as parseUrl, resolve } from 'node:url'
import type { LibraryFunction } from './host-library.ts'

/** `node:querystring`, and the part of `node:url` that is older than the URL standard. */
export const queryFunctions = {
  parseQueryString: (given) =>
    parse(given.text(0), given.optionalText(1), given.optionalText(2), {
      maxKeys: given.optionalInteger(3, 0, 1_000_000) ?? 1_000,
    }),
  // What the script gave is JSON by now, and Node leaves out what is neither text nor number.
  writeQueryString: (given) =>
    stringify(
      given.record(0) as Parameters<typeof stringify>[0],
      given.optionalText(1),
      given.optionalText(2),
    ),
  parseLegacyUrl: (given) => parseUrl(given.text(0), given.optionalBoolean(1) ?? false),
  formatLegacyUrl: (given) => format(given.record(0)),
  resolveLegacyUrl: (given) => resolve(given.text(0), given.text(1)),
} satisfies Readonly<Record<string, LibraryFunction>>
