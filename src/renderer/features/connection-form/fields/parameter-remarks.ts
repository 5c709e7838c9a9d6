import {
  type ParameterSource as RequestSource,
  resolveAuthorizationParameters,
} from '../../../../shared/authorization-parameters.ts'
import { behaviourOf } from '../../../../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../../../../shared/connection.ts'
import { mappableParameters } from '../../../../shared/mappable-parameters.ts'
import { upstreamAliases } from '../../../../shared/upstream-aliases.ts'
import { keyOfSource, type ParameterRow } from './parameter-rows.ts'

export interface ParameterRemark {
  readonly severity: 'warning' | 'note'
  readonly message: string
}

/** What becomes of a row in the next run's request, where it is not simply sent. */
export function remarkOn(
  row: ParameterRow,
  connection: Connection,
  incoming: Readonly<Record<string, string>>,
): ParameterRemark | null {
  if (row.name === '') return null
  const winner = winnerOf(row.name, connection, incoming)
  const isAbsent = takesFromApp(row) && incoming[row.text] === undefined
  if (!isAbsent && winner !== null && winner !== keyOfSource(row.source))
    return { severity: 'warning', message: `Replaced by ${wordsOf(winner)}.` }
  return unknownSource(row) ?? (isAbsent ? leftOut(row) : null)
}

function takesFromApp({ source }: ParameterRow): boolean {
  return source === 'authParamsMap' || source === 'upstream-alias'
}

function winnerOf(
  name: string,
  connection: Connection,
  incoming: Readonly<Record<string, string>>,
): RequestSource | null {
  if (!URL.canParse(connection.options.authorizationURL)) return null
  const { parameters } = resolveAuthorizationParameters(connection, {
    incoming,
    behaviour: behaviourOf(connection),
    redirectUri: callbackUrlOf(connection),
    state: '',
    codeChallenge: connection.options.pkce_enabled ? '' : null,
  })
  return parameters.find((parameter) => parameter.name === name)?.source ?? null
}

/** Auth0 is only known to take some names; issue 14 of custom-social-connections, Management API. */
function unknownSource({ source, text }: ParameterRow): ParameterRemark | null {
  if (text === '') return null
  if (source === 'authParamsMap' && !mappableParameters.includes(text))
    return {
      severity: 'note',
      message: `Not verified: Auth0 is not known to map ${text}.`,
    }
  if (source === 'upstream-alias' && !upstreamAliases.includes(text))
    return { severity: 'warning', message: `Auth0’s API refuses the alias ${text}.` }
  return null
}

function leftOut({ text }: ParameterRow): ParameterRemark | null {
  return text === ''
    ? null
    : { severity: 'note', message: `Left out of the next run, which gives no ${text}.` }
}

function wordsOf(source: RequestSource): string {
  return source === 'protocol' ? 'the protocol’s own parameter' : source
}
