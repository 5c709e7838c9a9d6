/**
 * The Deploy CLI's keyword markers: `##KEY##` stands for a text, `@@KEY@@` (in quotes or bare) for
 * any JSON. They are replaced in the raw text, before it is parsed, as the Deploy CLI does.
 */

const markerPattern = /##([A-Za-z0-9_]+)##|@@([A-Za-z0-9_]+)@@/g

/** The markers in a text, each once. */
export function findMarkers(text: string): readonly string[] {
  return [...new Set(text.match(markerPattern) ?? [])]
}

/** The text with every marker replaced that has a mapping. */
export function replaceMarkers(text: string, mappings: Readonly<Record<string, unknown>>): string {
  const withJson = text.replace(
    /(['"]?)@@([A-Za-z0-9_]+)@@\1/g,
    (whole: string, _quote: string, key: string) =>
      Object.hasOwn(mappings, key) ? JSON.stringify(mappings[key]) : whole,
  )
  return withJson.replace(/##([A-Za-z0-9_]+)##/g, (whole: string, key: string) =>
    Object.hasOwn(mappings, key) ? textOf(mappings[key]) : whole,
  )
}

/** The same in a text that was parsed already, where nothing needs quotes. */
export function replaceMarkersInValue(
  text: string,
  mappings: Readonly<Record<string, unknown>>,
): string {
  return text.replace(markerPattern, (whole: string, hash?: string, at?: string) => {
    const key = hash ?? at ?? ''
    return Object.hasOwn(mappings, key) ? textOf(mappings[key]) : whole
  })
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** JSON with its bare `@@KEY@@` markers in quotes, so that it is JSON although they have no value. */
export function quoteMarkersInJson(text: string): string {
  return text.replace(/(?=@@)(?<=[:[,]\s*)@@[A-Za-z0-9_]+@@(?=\s*[,}\]])/g, '"$&"')
}

/** The same in YAML, where a value may not begin with "@". */
export function quoteMarkersInYaml(text: string): string {
  return text.replace(
    /^([ \t]*(?:- )?(?:[^\s#][^\n]*?:[ \t]+)?)(@@[A-Za-z0-9_]+@@)[ \t]*$/gm,
    '$1"$2"',
  )
}
