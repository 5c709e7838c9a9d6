import { type Connection, displayNameOf, scopesOf } from '../../shared/connection.ts'
import { freeName } from '../../shared/free-name.ts'
import type { ExportOptions, ExportResult } from '../../shared/sharing/export-result.ts'
import { explainWorkbenchSettings } from './auth0-body.ts'
import { fileNameFor } from './file-name.ts'
import {
  quoteHcl,
  type References,
  writeHclAttributes,
  writeHclKey,
  writeHclText,
  writeHclValue,
} from './hcl-text.ts'
import { type MarkedConnection, markSecrets } from './secret-markers.ts'
import { explainLosses, findLosses, type TerraformLoss } from './terraform-losses.ts'
import { writeComment } from './write-comment.ts'

/** Terraform configuration (HCL) with one `auth0_connection` for each connection. */
export function exportTerraform(
  connections: readonly Connection[],
  options: ExportOptions,
): ExportResult {
  const labels = new Set<string>()
  const variables = new Set<string>()
  const resources = markSecrets(connections, options).map((marked) => {
    const label = freeLabel(marked.connection.name, labels)
    labels.add(label)
    return writeResource(marked, label, variables)
  })
  return {
    text: resources.map((resource) => resource.text).join('\n'),
    warnings: [
      ...resources.flatMap((resource) => resource.warnings),
      ...connections.flatMap(explainWorkbenchSettings),
    ],
    fileName: fileNameFor(connections, 'tf'),
  }
}

function writeResource(
  { connection, markers }: MarkedConnection,
  label: string,
  taken: Set<string>,
): { readonly text: string; readonly warnings: readonly string[] } {
  const variables = markers.map(({ marker, label: secret }) => {
    const words = `${label}_${secret.replace(/[^a-zA-Z0-9]+/g, '_').toLowerCase()}`
    const name = freeName(words, taken, { separator: '_' })
    taken.add(name)
    return { marker, name }
  })
  const references: References = new Map(
    variables.map(({ marker, name }) => [marker, `var.${name}`]),
  )
  const losses = findLosses(connection)
  return {
    text: [
      ...variables.map(
        ({ name }) => `variable "${name}" {\n  type      = string\n  sensitive = true\n}\n\n`,
      ),
      ...(typeof connection.id === 'string'
        ? [
            writeComment(
              `terraform import auth0_connection.${label} ${JSON.stringify(connection.id)}`,
            ),
          ]
        : []),
      ...explainLosses(losses, connection, references).map(writeComment),
      `resource "auth0_connection" "${label}" {\n`,
      writeTopLevel(connection, references),
      '\n  options {\n',
      writeOptions(connection, references),
      '  }\n}\n',
    ].join(''),
    warnings: [
      ...variables.map(({ name }) => `var.${name} is a secret that Terraform asks for.`),
      ...warningsOf(losses, connection),
    ],
  }
}

function warningsOf(losses: readonly TerraformLoss[], connection: Connection): readonly string[] {
  const { name, options } = connection
  const paths = losses.map(({ path }) => path).join(', ')
  return [
    ...(losses.length === 0
      ? []
      : [`The Terraform provider does not map ${paths} of "${name}"; the text says a way around.`]),
    ...(typeof options.scope === 'string' && options.scope !== ''
      ? [`Terraform makes Auth0 store the scope of "${name}" as an array, no longer as a text.`]
      : []),
  ]
}

function writeTopLevel(connection: Connection, references: References): string {
  const attributes = {
    name: connection.name,
    strategy: connection.strategy,
    display_name: displayNameOf(connection),
    is_domain_connection: connection.is_domain_connection,
    realms: connection.realms,
    metadata: connection.metadata,
  }
  const lines = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, writeHclValue(value, references, '  ')] as const],
  )
  const purposes = (['authentication', 'connected_accounts'] as const).flatMap((key) => {
    const active = connection[key]?.active
    return active === undefined ? [] : [`\n  ${key} {\n    active = ${active}\n  }\n`]
  })
  return [writeHclAttributes(lines, '  '), ...purposes].join('')
}

/** Options that the provider takes as they are, only under another name. */
const renamed = {
  client_id: 'client_id',
  client_secret: 'client_secret',
  authorizationURL: 'authorization_endpoint',
  tokenURL: 'token_endpoint',
  icon_url: 'icon_url',
  pkce_enabled: 'pkce_enabled',
  useOauthSpecScope: 'use_oauth_spec_scope',
  set_user_root_attributes: 'set_user_root_attributes',
  non_persistent_attrs: 'non_persistent_attrs',
  strategy_version: 'strategy_version',
  email: 'email',
} as const

function writeOptions(connection: Connection, references: References): string {
  const { options } = connection
  const plain = Object.entries(renamed).flatMap(([key, name]) => {
    const value = options[key]
    if (value === undefined || value === null || (value === '' && key !== 'client_secret'))
      return []
    const expression =
      typeof value === 'string'
        ? writeHclText(value, references)
        : writeHclValue(value, references, '    ')
    return [[name, expression] as const]
  })
  const scopes = [...new Set(scopesOf(connection))]
  const upstream = options.upstream_params
  const attributes = [
    ...plain,
    ...(scopes.length === 0 ? [] : [['scopes', writeHclValue(scopes, references)] as const]),
    ...(upstream && Object.keys(upstream).length > 0
      ? [['upstream_params', `jsonencode(${writeHclValue(upstream, references, '    ')})`] as const]
      : []),
    ...writeScripts(options.scripts, references),
  ]
  const headers = Object.entries(options.customHeaders ?? {}).map(
    ([header, value]) =>
      `    custom_headers {\n      header = ${quoteHcl(header, references)}\n      value  = ${writeHclText(value, references)}\n    }\n`,
  )
  return [writeHclAttributes(attributes, '    '), ...headers].join('')
}

function writeScripts(
  scripts: Connection['options']['scripts'],
  references: References,
): readonly (readonly [name: string, expression: string])[] {
  const entries = Object.entries(scripts ?? {}).flatMap(([key, script]) =>
    typeof script === 'string'
      ? [[writeHclKey(key), writeHclText(script, references)] as const]
      : [],
  )
  if (entries.length === 0) return []
  return [['scripts', `{\n${writeHclAttributes(entries, '      ')}    }`]]
}

function freeLabel(name: string, taken: ReadonlySet<string>): string {
  const words = name.replace(/[^a-zA-Z0-9]+/g, '_').toLowerCase()
  const label = /^[a-z_]/.test(words) ? words : `connection_${words}`
  return freeName(label, taken, { separator: '_' })
}
