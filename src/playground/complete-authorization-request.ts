import { endpointPaths } from './provider-configuration.ts'
import type { Responder } from './responder.ts'
import { defaultScope } from './scopes.ts'

/**
 * Fills in what an authorization request leaves out and hands it on, as most providers do and
 * oidc-provider does not: without a scope it grants nothing, and `offline_access` counts only beside
 * `prompt=consent` (OpenID Connect Core §11).
 */
export const completeAuthorizationRequest: Responder = async (request) => {
  const url = new URL(request.url ?? '/', 'http://playground.invalid')
  if (url.pathname !== endpointPaths.authorization) return false
  const missing = missingParameters(url.searchParams)
  if (missing.length === 0) return false
  for (const [name, value] of missing) url.searchParams.set(name, value)
  request.url = `${url.pathname}${url.search}`
  return false
}

function missingParameters(given: URLSearchParams): [name: string, value: string][] {
  // A parameter that is there twice is left for oidc-provider to refuse (RFC 6749 §3.1).
  if (given.getAll('scope').length > 1 || given.getAll('prompt').length > 1) return []

  const missing: [string, string][] = []
  const scopes = (given.get('scope') ?? '').split(' ').filter(Boolean)
  if (scopes.length === 0) missing.push(['scope', defaultScope])

  const prompts = (given.get('prompt') ?? '').split(' ').filter(Boolean)
  const neverAsked = !prompts.includes('consent') && !prompts.includes('none')
  if (scopes.includes('offline_access') && neverAsked)
    missing.push(['prompt', [...prompts, 'consent'].join(' ')])
  return missing
}
