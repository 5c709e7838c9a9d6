import type { AuthorizationRequestFacts } from './authorization-request-facts.ts'

/** What to do about a response in the wrong place, by what the request asked for. */
export function explainResponseMode({ parameters }: AuthorizationRequestFacts): string {
  const mode = parameters.get('response_mode')
  const type = parameters.get('response_type') ?? 'code'
  if (mode === 'query')
    return 'The request asked for response_mode=query, which the server does not heed: choose "query" for the client at the provider.'
  if (mode !== null) return `The request asked for response_mode=${mode}: remove that parameter.`
  if (type !== 'code')
    return `The request asked for response_type=${type}: only "code" works with a custom connection.`
  return 'The request did not ask for that, so the client is configured so at the provider: choose "query" there, or say response_mode=query in authParams.'
}
