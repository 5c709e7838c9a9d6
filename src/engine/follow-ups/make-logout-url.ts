import type { Behaviour } from '../../shared/behaviour.ts'
import { isHttpUrl } from '../../shared/http-url.ts'
import type { StepError } from '../../shared/run.ts'
import { limits } from '../profile-script/limits.ts'
import type { ProfileScriptError, ProfileScriptHost } from '../profile-script/profile-script.ts'
import type { FollowUpContext } from './follow-up-context.ts'

type Query = Readonly<Record<string, string>>
type Source = 'logoutUrl' | 'getLogoutUrl' | null

export type MadeLogoutUrl =
  | { readonly ok: true; readonly source: 'logoutUrl' | 'getLogoutUrl'; readonly url: string }
  | {
      readonly ok: false
      readonly source: Source
      readonly url: string | null
      readonly error: StepError<string>
    }

/**
 * Makes the URL at which a user signs out of the provider: `options.logoutUrl`, or what the script
 * `getLogoutUrl` makes of the logout call's query where there is none (Management API reference,
 * `ConnectionScriptsOAuth2`).
 */
export async function makeLogoutUrl(
  context: FollowUpContext,
  query: Query,
): Promise<MadeLogoutUrl> {
  const { logoutUrl, scripts } = context.connection.options
  if (logoutUrl) return check(logoutUrl, 'logoutUrl')
  const script = scripts?.getLogoutUrl
  if (script === undefined || script.trim() === '') return absent
  const result = await context.scripts.run(
    {
      name: 'getLogoutUrl',
      script,
      accessToken: '',
      context: argumentOf(query, context.behaviour),
      behaviour: context.behaviour,
    },
    hostFor(context),
    context.signal,
  )
  const source = 'getLogoutUrl'
  if (result.kind === 'failed')
    return { ok: false, source, url: null, error: describeScriptError(result.error) }
  // The guest wraps what the script called back with.
  return check((result.profile as { readonly url?: unknown }).url, source)
}

const absent: MadeLogoutUrl = {
  ok: false,
  source: null,
  url: null,
  error: {
    code: 'logout-url-absent',
    message: 'Logout: the connection has neither logoutUrl nor a script getLogoutUrl.',
  },
}

function check(url: unknown, source: 'logoutUrl' | 'getLogoutUrl'): MadeLogoutUrl {
  if (typeof url === 'string' && isHttpUrl(url)) return { ok: true, source, url }
  const shown = typeof url === 'string' ? url : null
  const found = shown === null ? `a value of type ${typeof url}` : `"${shown.slice(0, 120)}"`
  const message = `Logout: ${source} gives ${found}, which is no https URL.`
  return { ok: false, source, url: shown, error: { code: 'logout-url-invalid', message } }
}

function argumentOf(
  query: Query,
  { logoutScriptArgument }: Behaviour,
): Readonly<Record<string, unknown>> {
  switch (logoutScriptArgument) {
    case 'query':
      return query
    case 'request':
      return { query }
    default:
      return { ...query, query }
  }
}

function hostFor({ send, console, trace }: FollowUpContext): ProfileScriptHost {
  return {
    send: async (request, own) => {
      const options = { ...own, maxResponseSize: limits.responseBody }
      return (await send('logout-script', request, options)).outcome
    },
    console,
    warn: ({ code, message }) => trace.note(`logout-script.${code}`, message),
  }
}

function describeScriptError({ code, message, ...error }: ProfileScriptError): StepError<string> {
  const { line, column = 1 } = error
  return {
    code: 'logout-script-failed',
    message: `Logout: ${message.replace(/^Profile script: /, '').replace(/^The profile script/, 'the script getLogoutUrl')}`,
    ...(line === undefined ? {} : { location: { line, column } }),
    detail: [code, error.name, error.errorMessage].filter(Boolean).join(': '),
  }
}
