import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Finds a marker of Auth0's Deploy CLI that nothing replaced. */
export const deploymentMarkerUnresolved: Check = {
  code: 'deployment-marker-unresolved',
  severity: 'error',
  title: 'A placeholder of a deployment stands where its value should be',
  rule: 'Auth0 Deploy CLI, keyword replacement (##KEY## and @@KEY@@)',
  example:
    'The connection still holds "client_secret is ##CONNECTIONS_OAUTH2_SECRET##": a marker that the Deploy CLI replaces, and that it writes as it is where no mapping names it. Servers take it for the value itself, and answer with invalid_client. Add the name to AUTH0_KEYWORD_REPLACE_MAPPINGS and deploy again, or type the value here.',
  find({ run, request, tokenExchange }) {
    const markers = findMarkers(run.connection)
    if (markers.length === 0) return null
    const places = markers.map(({ place, marker }) => `${place} is ${marker}`)
    const effect = markers.some(({ place }) => /URL$/.test(place))
      ? 'An address with it leads nowhere, or to a page that does not exist.'
      : 'Servers take it for the value itself, and answer with invalid_client.'
    return {
      explanation: `The connection still holds ${quotedList(places)}: a marker that the Deploy CLI replaces, and that it writes as it is where no mapping names it. ${effect} Add the name to AUTH0_KEYWORD_REPLACE_MAPPINGS and deploy again, or type the value here.`,
      evidence: [tokenExchange?.id, request?.id],
    }
  },
}

function findMarkers({ options }: { readonly options: Readonly<Record<string, unknown>> }) {
  const headers = Object.entries(options.customHeaders ?? {}).map(
    ([name, value]) => [`customHeaders.${name}`, value] as const,
  )
  const keys = ['client_id', 'client_secret', 'authorizationURL', 'tokenURL'] as const
  const texts = [...keys.map((key) => [key, options[key]] as const), ...headers]
  return texts.flatMap(([place, value]) => {
    const marker = typeof value === 'string' && /##\w+##|@@\w+@@/.exec(value)?.[0]
    return marker ? [{ place, marker }] : []
  })
}
