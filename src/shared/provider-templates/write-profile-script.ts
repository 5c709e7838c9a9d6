/** One request of a script and the name of its parsed answer. */
export interface ScriptRequest {
  readonly answer: string
  readonly url: string
}

export interface ProfileScriptPlan {
  /** How the provider is called in error messages. */
  readonly provider: string
  readonly method?: 'get' | 'post'
  /** Beside the bearer token. */
  readonly headers?: Readonly<Record<string, string>>
  /** One after the other; the profile may use every answer. A URL that begins with a quote is an expression. */
  readonly requests: readonly [ScriptRequest, ...ScriptRequest[]]
  /** Statements before the profile; each ends the script with `callback` where something is wrong. */
  readonly checks?: readonly string[]
  /** Attribute of the profile → JavaScript expression. */
  readonly profile: Readonly<Record<string, string>>
}

/**
 * Writes a *Fetch User Profile* script as Auth0's documentation advises: it looks at the error, the
 * status and the JSON of each answer, and calls back exactly once.
 */
export function writeProfileScript(plan: ProfileScriptPlan): string {
  const [only] = plan.requests
  const body = plan.requests.length === 1 ? writeSingle(plan, only) : writeChain(plan)
  return `function fetchUserProfile(accessToken, context, callback) {\n${indent(body, 2)}\n}\n`
}

/** The usual claims of OpenID Connect Core §5.1, taken from `answer`. */
export function standardClaims(answer: string): Readonly<Record<string, string>> {
  const others = ['email', 'email_verified', 'name', 'given_name', 'family_name', 'picture']
  return {
    user_id: `${answer}.sub`,
    ...Object.fromEntries(others.map((claim) => [claim, `${answer}.${claim}`])),
  }
}

function writeSingle(plan: ProfileScriptPlan, { answer, url }: ScriptRequest): string {
  const rest = [...(plan.checks ?? []), ...writeCallback(plan)]
  return writeRequest(plan, writeUrl(url), answer, rest).join('\n')
}

function writeChain(plan: ProfileScriptPlan): string {
  const get = [
    'const get = (url, use) => {',
    ...writeRequest(plan, undefined, 'answer', ['use(answer)']).map((line) => indent(line, 2)),
    '}',
  ]
  const innermost = [...(plan.checks ?? []), ...writeCallback(plan)]
  const calls = plan.requests.reduceRight(
    (inner, { answer, url }) => [
      `get(${writeUrl(url)}, (${answer}) => {`,
      ...inner.map((line) => indent(line, 2)),
      '})',
    ],
    innermost,
  )
  return [...get, ...calls].join('\n')
}

function writeRequest(
  { provider, method = 'get', headers = {} }: ProfileScriptPlan,
  url: string | undefined,
  answer: string,
  rest: readonly string[],
): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `      '${name}': '${value}',`)
  return [
    `request.${method}(`,
    '  {',
    url === undefined ? '    url,' : `    url: ${url},`,
    '    headers: {',
    "      Authorization: 'Bearer ' + accessToken,",
    ...lines,
    '    },',
    '  },',
    '  (error, response, body) => {',
    '    if (error) return callback(error)',
    '    const start = String(body).slice(0, 300)',
    '    if (response.statusCode !== 200) {',
    `      return callback(new Error('${provider} answered ' + response.statusCode + ': ' + start))`,
    '    }',
    `    let ${answer}`,
    '    try {',
    `      ${answer} = JSON.parse(body)`,
    '    } catch (notJson) {',
    `      return callback(new Error('${provider} sent no JSON: ' + start))`,
    '    }',
    ...rest.map((line) => indent(line, 4)),
    '  },',
    ')',
  ]
}

function writeCallback({ profile }: ProfileScriptPlan): string[] {
  const lines = Object.entries(profile).map(([name, value]) => `  ${name}: ${value},`)
  return ['callback(null, {', ...lines, '})']
}

function writeUrl(url: string): string {
  return url.startsWith("'") ? url : `'${url}'`
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
