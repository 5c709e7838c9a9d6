import type { Connection } from '../../shared/connection.ts'
import type { Finding } from '../../shared/finding.ts'
import { isObject } from '../../shared/json-object.ts'
import type { AuthorizationRequestFacts } from './authorization-request-facts.ts'

/** Says whether the request forbade every page. */
export function explainPromptNone({ parameters }: AuthorizationRequestFacts): string {
  return parameters.get('prompt') === 'none'
    ? 'The request says prompt=none, which forbids every page. Leave it out wherever a person is there to sign in.'
    : 'The request does not say prompt=none, so the provider itself decided to show no page: look for a setting such as "silent" or "automatic" login of the client.'
}

/** The edit that takes a fixed `prompt=none` out of the connection, where the request says so. */
export function removePrompt(
  { options }: Connection,
  { parameters }: AuthorizationRequestFacts,
): Finding['fix'] {
  if (parameters.get('prompt') !== 'none') return undefined
  const places = (['authParams', 'upstream_params'] as const).filter((key) => {
    const parameter: unknown = options[key]?.prompt
    return parameter === 'none' || (isObject(parameter) && parameter.value === 'none')
  })
  if (places.length === 0) return undefined
  return {
    title: 'Remove prompt from the request',
    edits: places.map((key) => ({ path: ['options', key, 'prompt'] })),
  }
}
