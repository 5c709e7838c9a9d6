import type { Connection } from '../../../shared/connection.ts'
import { clientReasons, connectionOfSettings, isForUsers, readSetting } from '../client-settings.ts'
import type { ImportContext } from '../importer.ts'
import type { Place } from '../place.ts'
import { braceVariables, type Variables } from '../variables.ts'

const aboutTheToken = 'says how Bruno uses the token; a profile script does that by itself'

const reasons: Readonly<Record<string, string>> = {
  ...clientReasons,
  ...Object.fromEntries(
    [
      'credentialsId',
      'tokenPlacement',
      'tokenHeaderPrefix',
      'tokenQueryKey',
      'autoFetchToken',
      'autoRefreshToken',
      'tokenSource',
      'tokenConfig',
      'settings',
    ].map((key) => [key, aboutTheToken]),
  ),
}

/**
 * The OAuth 2.0 settings of Bruno: those of the JSON export (`grantType`, `clientId`, `pkce: true`)
 * or of OpenCollection (`flow`, `credentials`, `pkce: { method }`).
 */
export function readBrunoSettings(
  settings: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  settings.text('type')
  if (!isForUsers(settings, settings.text('grantType') ?? settings.text('flow'))) return []
  const read = (key: string) => readSetting(settings, key, variables)
  const credentials = settings.at('credentials') ?? settings
  const placement =
    settings.text('credentialsPlacement') ?? settings.at('credentials')?.text('placement')
  const connection = connectionOfSettings(
    {
      label,
      authorizationUrl: read('authorizationUrl'),
      tokenUrl: read('accessTokenUrl'),
      clientId: readSetting(credentials, 'clientId', variables),
      clientSecret: readSetting(credentials, 'clientSecret', variables),
      scope: read('scope'),
      callbackUrl: read('callbackUrl'),
      pkce: readPkce(settings),
      basicAuthentication: placement === 'basic_auth_header',
      ...readParameters(settings, variables),
    },
    settings.path,
    braceVariables,
    context,
  )
  settings.reportUnread(reasons)
  return [connection]
}

function readPkce(settings: Place): boolean | undefined {
  const pkce = settings.at('pkce')
  if (typeof pkce?.value !== 'object' || pkce.value === null) return settings.flag('pkce')
  if (pkce.text('method') === 'plain')
    pkce.report.add(pkce.path, 'uses PKCE with plain; a connection always uses S256')
  return pkce.flag('disabled') !== true
}

function readParameters(
  settings: Place,
  variables: Variables,
): {
  readonly authorizationParameters: Readonly<Record<string, string>>
  readonly tokenHeaders: Readonly<Record<string, string>>
} {
  const all = settings.at('additionalParameters')
  const authorization = (all?.at('authorization') ?? all?.at('authorizationRequest'))?.items ?? []
  const token = (all?.at('token') ?? all?.at('accessTokenRequest'))?.items ?? []
  return {
    authorizationParameters: readPairs(authorization, variables, (sendIn) =>
      sendIn === 'headers' || sendIn === 'header'
        ? 'an authorization request is a navigation of the browser and has no headers of its own'
        : null,
    ),
    tokenHeaders: readPairs(token, variables, (sendIn) =>
      sendIn === 'headers' || sendIn === 'header'
        ? null
        : 'Auth0 cannot add parameters to the token request',
    ),
  }
}

function readPairs(
  parameters: readonly Place[],
  variables: Variables,
  findProblem: (sendIn: string | undefined) => string | null,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const problem = findProblem(parameter.text('sendIn') ?? parameter.text('placement'))
      const name = readSetting(parameter, 'name', variables)
      const value = readSetting(parameter, 'value', variables)
      const isOff = parameter.flag('enabled') === false
      if (problem === null && !isOff && name !== undefined && value !== undefined)
        return [[name, value]]
      parameter.leaveOut(problem ?? 'is switched off or empty')
      return []
    }),
  )
}
