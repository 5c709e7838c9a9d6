import type { Connection } from '../../shared/connection.ts'
import { scopesOf } from '../../shared/connection.ts'
import type { KnownTexts } from './classify-value.ts'

/** What a connection and its scripts say themselves. */
export function gatherKnownTexts(connection: Connection): KnownTexts {
  // What is sent with a login may be about somebody; the rest is configuration.
  const { scripts, authParams, upstream_params, ...options } = connection.options
  const texts = [...textsIn({ ...connection, options }), ...scopesOf(connection)]
  const segments = texts
    .filter((text) => text.includes('://'))
    .flatMap((url) => url.split(/[/?#&=]/))
  return {
    configuration: new Set([...texts, ...segments].filter((text) => text !== '')),
    literals: new Set([...textsIn(scripts)].flatMap(literalsOf)),
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* textsIn(item)
}

/** Quoted words of a script that are short enough to be compared with. */
function literalsOf(script: string): string[] {
  return [...script.matchAll(/(["'`])([\w .:/-]{1,24})\1/g)].flatMap(([, , text]) => text ?? [])
}
