import type { Connection } from '../../../shared/connection.ts'

/** The parameters of the `/authorize` call that have a meaning for this connection, most special first. */
export function parameterSuggestions({ options }: Connection): readonly string[] {
  const mapped = Object.values(options.authParamsMap ?? {})
  const aliases = Object.values(options.upstream_params ?? {}).flatMap((p) =>
    'alias' in p ? [p.alias] : [],
  )
  const all = [...mapped, ...aliases, 'connection_scope', 'login_hint', 'prompt']
  return [...new Set(all.filter(Boolean))]
}
