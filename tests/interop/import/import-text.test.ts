import { describe, expect, it } from 'vitest'
import type { ImportOptions, ImportResult } from '../../../src/interop/import/import-result.ts'
import { importText } from '../../../src/interop/import/import-text.ts'
import type { Connection } from '../../../src/shared/connection.ts'
import { importSizeLimit } from '../../../src/shared/sharing/import-limit.ts'

const options = {
  authorizationURL: 'https://id.acme.example/authorize',
  tokenURL: 'https://id.acme.example/token',
  client_id: 'abc',
}

function imported(
  text: string,
  importOptions?: ImportOptions,
): Extract<ImportResult, { kind: 'imported' }> {
  const result = importText(text, importOptions)
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result))
  return result
}

function firstOf(text: string, importOptions?: ImportOptions): Connection {
  const [first] = imported(text, importOptions).connections
  if (!first) throw new Error('no connection')
  return first
}

function refusalOf(text: string, importOptions?: ImportOptions): string {
  const result = importText(text, importOptions)
  return result.kind === 'refused' ? result.message : JSON.stringify(result)
}

describe('what is refused', () => {
  it('is a text of 50 MB, with a sentence', () => {
    const text = ' '.repeat(importSizeLimit)
    expect(refusalOf(text, { fileName: 'big.json' })).toBe(
      'big.json is too large: files of less than 50 MB can be imported.',
    )
  })

  it('is an empty text', () => {
    expect(refusalOf('\uFEFF \n')).toBe('The text is empty.')
  })

  it('is JSON with a mistake, naming file, place and reason', () => {
    expect(refusalOf('{\n  "name": "x"\n  "strategy": "oauth2"\n}', { fileName: 'a.json' })).toBe(
      'a.json: Line 3, column 3: not valid JSON: comma expected.',
    )
  })

  it('is YAML with a mistake, naming the place', () => {
    expect(refusalOf('connections:\n  - name: "x\n')).toMatch(
      /^Line \d+, column \d+: not valid YAML: /,
    )
  })

  it('is a text of no known format, naming those that are known', () => {
    expect(refusalOf('Dear all, please find the settings below.')).toBe(
      'The text is in no format that is known here; Auth0 Management API JSON, a curl command, Deploy CLI files, Terraform, a discovery address or document, exports of Postman, Insomnia, Bruno, Yaak and Hoppscotch, and OpenAPI can be imported.',
    )
  })

  it('is a file of a known format without a custom social connection, saying what is there', () => {
    const text = JSON.stringify([{ name: 'google', strategy: 'google-oauth2', options: {} }])
    expect(refusalOf(text)).toBe(
      'The text (Auth0 Management API) holds no custom social connection. [0]: its strategy is "google-oauth2"; only custom social connections ("oauth2") can be imported.',
    )
  })

  it('says so in one sentence where the whole text is the one that is not', () => {
    const text = JSON.stringify({ name: 'google', strategy: 'google-oauth2', options: {} })
    expect(refusalOf(text)).toBe(
      'The text (Auth0 Management API) holds no custom social connection: its strategy is "google-oauth2"; only custom social connections ("oauth2") can be imported.',
    )
  })

  it('is a curl command that is cut off within a quote', () => {
    expect(refusalOf(`curl -X POST https://t/api/v2/connections -d '{"name": "x`)).toMatch(
      /^In the body of the curl command: |^The curl command /,
    )
  })

  it('is a curl command whose body is a file, naming it', () => {
    expect(refusalOf('curl https://t/api/v2/connections -d @connection.json')).toBe(
      'The curl command sends the file connection.json, which is not part of it; import that file.',
    )
  })

  it('is a curl command whose body comes from standard input', () => {
    expect(refusalOf('curl https://t/api/v2/connections -d @-')).toBe(
      'The curl command reads its body from standard input (@-); paste the JSON itself.',
    )
  })

  it('is a curl command without a body', () => {
    expect(refusalOf('curl https://t/api/v2/connections')).toBe(
      'The curl command has no body (--data), so there is no connection in it.',
    )
  })
})

describe('curl commands', () => {
  const body = (name: string) => JSON.stringify({ name, strategy: 'oauth2', options })

  it('are all read, also with comments, prompts and other commands between them', () => {
    const text = `# first\n$ curl https://t/api/v2/connections -d '${body('one')}' | jq .\n# second\ncurl -X POST https://t/api/v2/connections --data-raw '${body('two')}'\n`
    const { connections, notUnderstood } = imported(text)
    expect(connections.map(({ name }) => name)).toEqual(['one', 'two'])
    expect(notUnderstood).toEqual([
      { path: 'other commands', reason: 'only curl commands are read' },
    ])
  })

  it('without a connection are reported where another has one', () => {
    const text = `curl https://t/oauth/token -d grant_type=client_credentials\ncurl https://t/api/v2/connections -d '${body('one')}'`
    expect(imported(text).notUnderstood).toEqual([
      {
        path: 'curl',
        reason: 'In the body of the curl command: Line 1, column 1: not valid JSON: invalid symbol',
      },
    ])
  })

  it.each([
    ['flags before an option that takes a value', `-sd '${body('one')}' -XPOST https://t/`],
    ['several flags', `-sSkLd'${body('one')}' https://t/`],
    ['flags alone', `-sS https://t/ -d '${body('one')}'`],
  ])('may have %s in one word', (_, words) => {
    const { connections, notUnderstood } = imported(`curl ${words}`)
    expect(connections.map(({ name }) => name)).toEqual(['one'])
    expect(notUnderstood.map(({ path }) => path)).toEqual(
      words.includes('kL')
        ? ['-s', '-S', '-k', '-L']
        : words.includes('S ')
          ? ['-s', '-S']
          : ['-s'],
    )
  })

  it('may be quoted as Windows’ cmd does, with carets', () => {
    const written = {
      name: 'one',
      strategy: 'oauth2',
      options: { ...options, scope: 'a $b ^ "c"' },
    }
    const quoted = JSON.stringify(written).replace(/\\/g, '\\\\').replace(/"/g, '\\"')
    const careted = quoted.replace(/[^a-zA-Z0-9\s_:./-]/g, '^$&')
    const text = `curl ^"https://t/api/v2/connections^" ^\r\n  -X ^"POST^" ^\r\n  --data-raw ^"${careted}^"\r\n`
    expect(firstOf(text)).toMatchObject(written)
  })

  it('may go on in the next line as in Windows’ cmd', () => {
    const quoted = body('one').replace(/"/g, '\\"')
    const text = `curl -X POST "https://t/api/v2/connections" ^\n  -d "${quoted}"\n`
    expect(firstOf(text)).toMatchObject({ name: 'one', options })
  })

  it('of bash keep their carets', () => {
    const scripts = { fetchUserProfile: 'cb(null, { user_id: x.replace( ^"a ^, "") })' }
    const written = { name: 'one', strategy: 'oauth2', options: { ...options, scripts } }
    const text = `curl https://t/api/v2/connections \\\n  -d '${JSON.stringify(written)}'`
    expect(firstOf(text)).toMatchObject(written)
  })

  it('tell of the headers and options that were not taken', () => {
    const text = `curl --location https://t/api/v2/connections -H 'Authorization: Bearer x' -H 'Content-Type: application/json' -d'${body('one')}'`
    expect(imported(text).notUnderstood).toEqual([
      {
        path: '--header Authorization',
        reason: 'belongs to the call of the Management API, not to the connection',
      },
      { path: '--location', reason: 'this part of the command says nothing about the connection' },
    ])
  })
})

describe('YAML that cannot be read', () => {
  it.each([
    ['*s3cret', 'Unresolved alias (the anchor must be set before the alias).'],
    ['!s3cret! x', 'The tag has no suffix.'],
    ['!s3!cret x', 'Could not resolve tag.'],
    ['|s3cret', 'Block scalar header includes extra characters.'],
  ])('is explained without the value that is the reason: %s', (value, words) => {
    const refusal = refusalOf(`client_id: a\nclient_secret: ${value}\n`)
    expect(refusal).toContain(words)
    expect(refusal).not.toMatch(/s3|cret/)
  })

  it('is remarked on without the tag that nobody knows', () => {
    const { notUnderstood } = imported(`connections:
  - name: a
    strategy: oauth2
    options:
      client_secret: !s3cret
`)
    expect(notUnderstood).toContainEqual({ path: 'Line 5, column 22', reason: 'Unresolved tag' })
  })
})

describe('Terraform', () => {
  it('may have local values in any order, each made of others', () => {
    const text = `
resource "auth0_connection" "one" {
  name     = "one"
  strategy = "oauth2"
  options {
    client_id              = "abc"
    authorization_endpoint = "\${local.issuer}/authorize"
    token_endpoint         = local.token
  }
}
locals {
  token  = "\${local.issuer}/token"
  issuer = "https://\${local.host}"
  loop   = local.loop
}
locals {
  host = "id.\${var.domain}"
}
variable "domain" {
  default = "acme.example"
}
`
    const { connections, notUnderstood } = imported(text)
    expect(connections[0]?.options).toMatchObject(options)
    expect(notUnderstood).toEqual([])
  })

  it.each([
    [
      'a state file',
      { resources: [inState('auth0_connection'), inState('auth0_client')] },
      'resources[1]',
    ],
    [
      'terraform show',
      {
        values: {
          root_module: {
            resources: [inShow('auth0_connection')],
            child_modules: [{ address: 'module.a', resources: [inShow('auth0_client')] }],
          },
        },
      },
      'values.root_module.child_modules[0].resources[0]',
    ],
  ])('%s: only resources of other types are left out', (_, state, path) => {
    const about = { version: 4, terraform_version: '1.9.5', serial: 7, lineage: 'x', outputs: {} }
    const { connections, notUnderstood } = imported(JSON.stringify({ ...about, ...state }))
    expect(connections.map(({ name }) => name)).toEqual(['one'])
    expect(notUnderstood).toEqual([
      { path, reason: 'only auth0_connection resources are imported' },
    ])
  })

  function attributes() {
    const { authorizationURL, tokenURL, client_id } = options
    const block = { client_id, authorization_endpoint: authorizationURL, token_endpoint: tokenURL }
    return { name: 'one', strategy: 'oauth2', options: [block] }
  }

  function inState(type: string) {
    const instances = [{ schema_version: 2, attributes: attributes(), sensitive_attributes: [[1]] }]
    return { mode: 'managed', type, name: 'one', provider: 'provider["auth0"]', instances }
  }

  function inShow(type: string) {
    const address = `${type}.one`
    const about = { address, mode: 'managed', type, name: 'one', provider_name: 'auth0' }
    return { ...about, schema_version: 2, values: attributes(), sensitive_values: { a: true } }
  }
})

describe('a discovery address', () => {
  it('of an issuer gives the addresses of OpenID Connect and of RFC 8414', () => {
    expect(importText('https://id.acme.example/tenant1/\n')).toEqual({
      kind: 'needs-fetch',
      format: { name: 'discovery', label: 'OpenID Connect or OAuth 2.0 discovery document' },
      urls: [
        'https://id.acme.example/tenant1/.well-known/openid-configuration',
        'https://id.acme.example/.well-known/oauth-authorization-server/tenant1',
      ],
    })
  })

  it('of metadata is taken as it is', () => {
    expect(importText('https://id.acme.example/.well-known/openid-configuration')).toMatchObject({
      urls: ['https://id.acme.example/.well-known/openid-configuration'],
    })
  })

  it('with a password in it is refused', () => {
    expect(refusalOf('https://user:pass@id.acme.example/')).toBe(
      'An address with a user name or password in it is not fetched; remove them.',
    )
  })

  it('in an OpenAPI description is asked for where there is nothing else', () => {
    const url = 'https://id.acme.example/.well-known/openid-configuration'
    const text = JSON.stringify({
      openapi: '3.1.0',
      components: { securitySchemes: { a: { type: 'openIdConnect', openIdConnectUrl: url } } },
    })
    expect(importText(text)).toMatchObject({ kind: 'needs-fetch', urls: [url] })
  })
})

describe('keyword markers', () => {
  const text = `{"name":"acme","strategy":"oauth2","options":{"authorizationURL":"https://##HOST##/a",
    "tokenURL":"https://##HOST##/t","client_id":"abc","client_secret":"##SECRET##","scope":@@SCOPES@@}}`

  it('are replaced by the values that the person gives', () => {
    const keywordMappings = { HOST: 'id.acme.example', SECRET: 's$&', SCOPES: ['openid', 'email'] }
    expect(firstOf(text, { keywordMappings }).options).toEqual({
      authorizationURL: 'https://id.acme.example/a',
      tokenURL: 'https://id.acme.example/t',
      client_id: 'abc',
      client_secret: 's$&',
      scope: ['openid', 'email'],
    })
  })

  it('without a value stay, and are reported at their place', () => {
    const { connections, notUnderstood } = imported(text, { keywordMappings: { HOST: 'h' } })
    expect(connections[0]?.options).toMatchObject({
      client_secret: '##SECRET##',
      scope: '@@SCOPES@@',
    })
    expect(notUnderstood).toEqual([
      { path: 'acme.options.client_secret', reason: 'the marker ##SECRET## has no value yet' },
      { path: 'acme.options.scope', reason: 'the marker @@SCOPES@@ has no value yet' },
    ])
  })

  it('whose value needs an escape are filled in after parsing, with a note', () => {
    const { connections, notes } = imported(text, { keywordMappings: { SECRET: 'a"b\\' } })
    expect(connections[0]?.options.client_secret).toBe('a"b\\')
    expect(notes).toEqual([
      'A value that was given for a marker holds characters that need an escape here; the Deploy CLI would fail on it.',
    ])
  })

  it('in a script stay as they are', () => {
    const yaml = `connections:\n  - name: a\n    strategy: oauth2\n    options:\n      scope: @@S@@\n      scripts:\n        fetchUserProfile: |\n          const scopes = @@S@@;\n          const key = ##K##\n`
    expect(firstOf(yaml).options).toMatchObject({
      scope: '@@S@@',
      scripts: { fetchUserProfile: 'const scopes = @@S@@;\nconst key = ##K##\n' },
    })
  })

  it('are filled in within a curl command, too', () => {
    const command = `curl https://t/api/v2/connections -d '{"options":{"client_id":"x","client_secret":"##SECRET##"}}'`
    expect(firstOf(command, { keywordMappings: { SECRET: `a'"b` } }).options.client_secret).toBe(
      `a'"b`,
    )
  })

  it.each(['##SECRET##', '@@SECRET@@'])('are filled in without quotes there: %s', (marker) => {
    const command = `curl https://t/api/v2/connections -d '{"options":{"client_id":"x","client_secret":"${marker}"}}'`
    const { options } = firstOf(command, { keywordMappings: { SECRET: 'abc' } })
    expect(options.client_secret).toBe('abc')
  })

  it('make it a file of the Deploy CLI', () => {
    expect(imported(text).format.name).toBe('deploy-cli')
  })
})

describe('values that the person gives', () => {
  it('fill in variables of Terraform', () => {
    const text = `resource "auth0_connection" "a" {
      name = "a"
      strategy = "oauth2"
      options {
        client_id = "x"
        client_secret = var.secret
        authorization_endpoint = "https://\${var.host}/a"
        token_endpoint = "https://\${var.host}/t"
      }
    }`
    const { connections, notUnderstood } = imported(text, {
      keywordMappings: { secret: 's3', host: 'id.acme.example' },
    })
    expect(connections[0]?.options).toMatchObject({
      client_secret: 's3',
      tokenURL: 'https://id.acme.example/t',
    })
    expect(notUnderstood).toEqual([])
  })

  it('win over the variables of a Postman collection', () => {
    const text = JSON.stringify({
      info: { _postman_id: '1', name: 'A' },
      item: [],
      variable: [{ key: 'host', value: 'https://old.example' }],
      auth: {
        type: 'oauth2',
        oauth2: { authUrl: '{{host}}/a', accessTokenUrl: '{{host}}/t', clientId: 'c' },
      },
    })
    const keywordMappings = { host: 'https://new.example' }
    expect(firstOf(text, { keywordMappings }).options.tokenURL).toBe('https://new.example/t')
  })

  it('fill in variables of the shell', () => {
    const text = `curl "https://t/api/v2/connections" -d "{\\"options\\":{\\"client_id\\":\\"$ID\\",\\"client_secret\\":\\"\${SECRET}\\"}}"`
    expect(firstOf(text, { keywordMappings: { ID: 'abc', SECRET: 'xyz' } }).options).toMatchObject({
      client_id: 'abc',
      client_secret: 'xyz',
    })
  })
})

describe('Auth0’s own shape', () => {
  it('keeps keys that are not known', () => {
    const connection = {
      name: 'a',
      strategy: 'oauth2',
      new_key: [1],
      options: { ...options, x: {} },
    }
    expect(firstOf(JSON.stringify(connection))).toEqual(connection)
  })

  it('without a name takes that of the file', () => {
    const { connections, notes } = imported(JSON.stringify({ options }), {
      fileName: 'C:\\exports\\My Provider.json',
    })
    expect(connections[0]?.name).toBe('my-provider')
    expect(notes).toEqual([
      'The text has no name for the connection, so it is called "my-provider".',
    ])
  })

  it('reports a value that cannot stand where it does', () => {
    const text = JSON.stringify({
      name: 'a',
      strategy: 'oauth2',
      options: { ...options, pkce_enabled: 'yes', customHeaders: { A: 1, B: 'b' } },
    })
    const { connections, notUnderstood } = imported(text)
    expect(connections[0]?.options).toEqual({ ...options, customHeaders: { B: 'b' } })
    expect(notUnderstood).toEqual([
      { path: 'options.pkce_enabled', reason: 'left out: a text cannot stand here' },
      { path: 'options.customHeaders.A', reason: 'left out: a number cannot stand here' },
    ])
  })

  it('reports a key that stands twice', () => {
    const text = '{"name":"a","strategy":"oauth2","options":{"client_id":"x",\n"client_id":"y"}}'
    const { connections, notUnderstood } = imported(text)
    expect(connections[0]?.options.client_id).toBe('y')
    expect(notUnderstood).toContainEqual({
      path: 'options.client_id',
      reason: 'stands twice (again in line 2); the last one counts',
    })
  })

  it('reports what is missing for a run', () => {
    const { notUnderstood } = imported('{"name":"a","strategy":"oauth2","options":{}}')
    expect(notUnderstood.map(({ path }) => path)).toEqual([
      'a.options.authorizationURL',
      'a.options.tokenURL',
      'a.options.client_id',
    ])
  })
})

describe('an API client’s settings', () => {
  const postman = (settings: Record<string, unknown>) =>
    JSON.stringify({
      info: { _postman_id: '1', name: 'Acme' },
      item: [
        { name: 'One', request: { auth: { type: 'oauth2', oauth2: settings } } },
        { name: 'Two', request: { auth: { type: 'oauth2', oauth2: settings } } },
      ],
    })
  const settings = {
    grant_type: 'authorization_code',
    authUrl: 'https://id.acme.example/a',
    accessTokenUrl: 'https://id.acme.example/t',
    clientId: 'a b',
    clientSecret: 's:é',
    client_authentication: 'header',
  }

  it('that stand twice make one connection', () => {
    expect(imported(postman(settings)).connections.map(({ name }) => name)).toEqual(['one'])
  })

  it('with HTTP Basic become a header, its parts encoded as RFC 6749 §2.3.1 says', () => {
    expect(firstOf(postman(settings)).options.customHeaders).toEqual({
      Authorization: `Basic ${btoa('a+b:s%3A%C3%A9')}`,
    })
  })

  it('of another grant are refused, saying which', () => {
    expect(refusalOf(postman({ ...settings, grant_type: 'implicit' }))).toBe(
      'The text (Postman collection) holds no custom social connection. item[0].request.auth.oauth2: uses the grant implicit; a connection needs authorization_code.',
    )
  })

  it('whose variables refer to each other in a circle end unresolved', () => {
    const text = JSON.stringify({
      info: { _postman_id: '1', name: 'A' },
      item: [],
      variable: [
        { key: 'a', value: '{{b}}{{b}}' },
        { key: 'b', value: '{{a}}{{a}}' },
      ],
      auth: { type: 'oauth2', oauth2: { ...settings, clientId: '{{a}}' } },
    })
    const { notUnderstood } = imported(text)
    expect(notUnderstood.map(({ path }) => path)).toContain('auth.oauth2.clientId')
  })
})

describe('Terraform', () => {
  const resource = (body: string) =>
    `resource "auth0_connection" "a" {\n  name = "a"\n  strategy = "oauth2"\n  options {\n${body}\n  }\n}\n`

  it('reads a call within an object', () => {
    const { notUnderstood } = imported(resource('scripts = { fetchUserProfile = file("a.js") }'))
    expect(notUnderstood).toContainEqual({
      path: 'auth0_connection.a.options[0].scripts',
      reason: 'only Terraform can compute file("a.js")',
    })
  })

  it.each([
    [
      `var.env == "prod" ? "pr0d-s3cret" : "s3cret-\${lower("s3cret")}"`,
      'var.env == "…" ? "…" : "…"',
    ],
    [
      'lookup({ prod = "s3cret", "s3cret" = 1 }, var.env)',
      'lookup({ prod = "…", "…" = 1 }, var.env)',
    ],
    ['base64decode("s3cret")', 'base64decode("…")'],
    [`upper(<<A\n s3cret \${b}\nA\n)`, 'upper("…" )'],
    [`"a-\${lower("s3cret")}"`, 'lower("…")'],
  ])('tells no text of what only Terraform can compute: %s', (expression, shown) => {
    const { notUnderstood } = imported(resource(`client_secret = ${expression}`))
    expect(notUnderstood).toContainEqual({
      path: 'auth0_connection.a.options[0].client_secret',
      reason: `only Terraform can compute ${shown}`,
    })
    expect(JSON.stringify(notUnderstood)).not.toContain('s3cret')
  })

  it('takes away the indentation of <<- and keeps that of <<', () => {
    const text = resource(
      'client_id = <<-A\n    one\n      two\n    A\n client_secret = <<B\n  x\n  B',
    )
    expect(firstOf(text).options).toMatchObject({
      client_id: 'one\n  two\n',
      client_secret: '  x\n',
    })
  })

  it('leaves out an attribute that is no HCL and reads the others', () => {
    // The grammar does not know an index within an object.
    const body = 'scripts = { fetchUserProfile = var.scripts["a"] }\n    client_id = "abc"'
    const { connections, notUnderstood } = imported(resource(body))
    expect(connections[0]?.options).toEqual({
      authorizationURL: '',
      tokenURL: '',
      client_id: 'abc',
    })
    expect(notUnderstood).toContainEqual({
      path: 'auth0_connection.a.options[0].scripts',
      reason: expect.stringMatching(/^Line 5, column \d+ is not valid HCL; left out$/),
    })
  })

  it('reports a local value that is itself left open', () => {
    const text = `locals {\n  base = "https://\${var.host}"\n}\n${resource('token_endpoint = local.base')}`
    const { connections, notUnderstood } = imported(text)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what Terraform would fill in
    expect(connections[0]?.options.tokenURL).toBe('${local.base}')
    expect(notUnderstood).toContainEqual({
      path: 'auth0_connection.a.options[0].token_endpoint',
      reason: 'refers to local.base, which has no value yet',
    })
  })

  it('refuses a file that breaks off', () => {
    expect(refusalOf(resource('client_id = "x"').slice(0, -8))).toMatch(/is not valid HCL/)
  })
})
