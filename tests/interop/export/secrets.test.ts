import { expect, it } from 'vitest'
import { exportCurl } from '../../../src/interop/export/curl.ts'
import { exportDeployCliFile, exportDeployCliYaml } from '../../../src/interop/export/deploy-cli.ts'
import { exportManagementApi } from '../../../src/interop/export/management-api.ts'
import { exportTerraform } from '../../../src/interop/export/terraform.ts'
import { importText } from '../../../src/interop/import/import-text.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

const secret = 'p@ss/word+1 "x"'
const header = 'Basic c29tZTpjcmVkZW50aWFscw=='

/** A connection that has its secrets in every place where somebody could have put them. */
const connection = buildConnection({
  options: {
    client_secret: secret,
    customHeaders: { Authorization: header, 'X-Api-Key': 'key-1234567' },
    authParams: { hint: encodeURIComponent(secret) },
    tokenURL: 'https://id.example/token?client_secret=SECRETURL7777',
    logoutUrl: 'https://u:PASS4711@id.example/logout',
    upstream_params: { api_key: { value: 'WRAPPED7777' } },
    scripts: {
      fetchUserProfile: `const s = ${JSON.stringify(secret)}\nconst b = "${btoa(secret)}"\n`,
    },
    fieldsMap: { note: `was ${header}` },
  },
})

/** Every spelling that must not be found. */
const spellings = [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  btoa(secret),
  header,
  'key-1234567',
  'SECRETURL7777',
  'PASS4711',
  'WRAPPED7777',
]

it.each([
  ['POST', exportManagementApi([connection], { method: 'POST' })],
  ['PATCH', exportManagementApi([connection], { method: 'PATCH' })],
  ['curl', exportCurl([connection], { method: 'PATCH' })],
  ['Deploy CLI file', exportDeployCliFile(connection, {})],
  ['Deploy CLI YAML', exportDeployCliYaml([connection], {})],
  ['Terraform', exportTerraform([connection], {})],
])('%s holds no secret, nor do its warnings', (_name, { text, warnings }) => {
  const found = spellings.filter((spelling) => [text, ...warnings].join('\n').includes(spelling))
  expect(found).toEqual([])
})

it('a secret within a script becomes a reference in Terraform', () => {
  const { text } = exportTerraform([connection], {})
  // biome-ignore lint/suspicious/noTemplateCurlyInString: HCL's own interpolation
  expect(text).toContain('const b = "${var.northwind_id_client_secret}"')
})

it('the references of Terraform take the values that are given to them', () => {
  const { text } = exportTerraform([connection], {})
  const result = importText(text, {
    keywordMappings: {
      northwind_id_client_secret: secret,
      northwind_id_customheaders_authorization: header,
      northwind_id_customheaders_x_api_key: 'key-1234567',
    },
  })
  expect(result).toMatchObject({
    connections: [
      {
        options: {
          client_secret: secret,
          customHeaders: { Authorization: header, 'X-Api-Key': 'key-1234567' },
        },
      },
    ],
  })
})

it('no two secrets are one variable of Terraform', () => {
  const [acme, shop] = [
    buildConnection({
      name: 'acme',
      options: { customHeaders: { 'X-Api-Key': 'key-1234567', 'x-api-key': 'key-7654321' } },
    }),
    buildConnection({
      name: 'acme-customheaders-x',
      options: { authParams: { api_key: 'key-9' } },
    }),
  ]
  const { text } = exportTerraform([acme, shop], {})
  expect([...text.matchAll(/^variable "(.*x_api_key.*)"/gm)].map(([, name]) => name)).toEqual([
    'acme_customheaders_x_api_key',
    'acme_customheaders_x_api_key_2',
    'acme_customheaders_x_api_key_3',
  ])
})

it('what Terraform’s comments advise sends the secret, and fills in nothing else', () => {
  const { text } = exportTerraform(
    [
      buildConnection({
        options: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: what Terraform would fill in
          authParams: { audience: 'https://${region}/', api_key: 'key-1234567' },
          logoutUrl: 'https://u:PASS4711@id.example/logout',
        },
      }),
    ],
    {},
  )
  expect(text).toContain(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: HCL's own interpolation
    'jsonencode({ audience = { value = "https://\\u0024{region}/" }, api_key = { value = "${var.northwind_id_api_key}" } })',
  )
  // A marker means nothing to Terraform.
  expect(text).not.toContain('##')
})

it('two connections whose names differ only in case have markers of their own', () => {
  const [a, b] = ['acme-id', 'Acme-ID'].map((name) => buildConnection({ name }))
  if (!a || !b) throw new Error('two connections were made')
  const { text } = exportManagementApi([a, b], { method: 'POST' })
  expect(text.match(/##\w+##/g)).toEqual([
    '##CONNECTIONS_OAUTH2_ACME_ID_SECRET##',
    '##CONNECTIONS_OAUTH2_ACME_ID_2_SECRET##',
  ])
})

it('the Deploy CLI export warns of a header that the Deploy CLI itself would not mask', () => {
  const { warnings } = exportDeployCliFile(connection, {})
  expect(warnings).toContain(
    'The Deploy CLI masks only client_secret, so its export writes customHeaders.Authorization of "northwind-id" in clear; here it is a marker; keep that when you export again.',
  )
})

it.each(['fetchUserProfile', 'getLogoutUrl'])(
  'the Deploy CLI export warns of a marker that the script %s itself holds',
  (key) => {
    const scripts = { [key]: '// ##TITLE##' }
    expect(exportDeployCliFile(buildConnection({ options: { scripts } }), {}).warnings).toContain(
      `The script ${key} of "northwind-id" holds ##TITLE##, which the Deploy CLI takes for a marker.`,
    )
  },
)

it('a name that is no name leads to no other folder', () => {
  const { fileName } = exportDeployCliFile(buildConnection({ name: '../../etc/passwd' }), {})
  expect(fileName).toBe('connections/-etc-passwd.json')
})

it('no two secrets have one marker', () => {
  const twins = ['acme', 'acme-x'].map((name) =>
    buildConnection({
      name,
      options: {
        client_secret: `the-client-secret-of-${name}`,
        customHeaders: {
          'X-Api-Key': `key-one-of-${name}`,
          X_Api_Key: `key-two-of-${name}`,
          Secret: `header-secret-of-${name}`,
          'X-Secret': `other-secret-of-${name}`,
        },
      },
    }),
  )
  const { text } = exportManagementApi(twins, { method: 'POST' })
  const markers = text.match(/##\w+##/g) ?? []
  expect(markers).toHaveLength(10)
  expect(new Set(markers).size).toBe(10)
})
