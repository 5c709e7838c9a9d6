import { listInstead } from '../list-instead.ts'

/** The options of `request` that are supported; the values are whatever the script gave. */
export const optionNames = [
  'auth',
  'baseUrl',
  'body',
  'callback',
  'encoding',
  'followAllRedirects',
  'followOriginalHttpMethod',
  'followRedirect',
  'form',
  'gzip',
  'headers',
  'json',
  'jsonReplacer',
  'jsonReviver',
  'maxRedirects',
  'method',
  'qs',
  'removeRefererHeader',
  'strictSSL',
  'timeout',
  'uri',
  'url',
] as const

export type RequestOptions = { readonly [Name in (typeof optionNames)[number]]?: unknown }

const encodings: readonly unknown[] = [
  undefined,
  null,
  'ascii',
  'base64',
  'base64url',
  'binary',
  'hex',
  'latin1',
  'ucs-2',
  'ucs2',
  'utf-16le',
  'utf-8',
  'utf16le',
  'utf8',
]

/**
 * Reads the arguments of `request(…)`, which come in any of its forms: a URL, options, or both.
 *
 * @throws TypeError for an option that does not exist here, by name
 */
export function readArguments(target: unknown, second: unknown): RequestOptions {
  const options =
    typeof second === 'object' && second !== null
      ? { ...second, uri: target }
      : typeof target === 'string'
        ? { uri: target }
        : { ...Object(target) }
  rejectUnsupported(options)
  return options
}

function rejectUnsupported(options: Readonly<Record<string, unknown>> & RequestOptions): void {
  const names: readonly string[] = optionNames
  const unknown = Object.keys(options).find((n) => options[n] !== undefined && !names.includes(n))
  if (unknown !== undefined) {
    const instead = listInstead('Options', unknown, optionNames)
    throw new TypeError(`request: the option "${unknown}" does not exist here. ${instead}`)
  }
  if (options.strictSSL === false)
    throw new TypeError('request: strictSSL cannot be false here, certificates are always checked')
  if (!encodings.includes(options.encoding))
    throw new TypeError(`request: the encoding "${options.encoding}" does not exist`)
}
