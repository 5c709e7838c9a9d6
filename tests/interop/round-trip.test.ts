import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportCurl } from '../../src/interop/export/curl.ts'
import { exportDeployCliFile, exportDeployCliYaml } from '../../src/interop/export/deploy-cli.ts'
import { exportManagementApi } from '../../src/interop/export/management-api.ts'
import { exportTerraform } from '../../src/interop/export/terraform.ts'
import type { ImportOptions } from '../../src/interop/import/import-result.ts'
import { importText } from '../../src/interop/import/import-text.ts'
import { type Connection, displayNameOf, scopesOf } from '../../src/shared/connection.ts'
import { listConnectionSecrets } from '../../src/shared/connection-secrets.ts'
import { arbitraryConnection } from './arbitrary-connection.ts'

const revealed = { revealSecrets: true }

/** As every export writes it: with a display name. */
function withDisplayName(connection: Connection): Connection {
  return { ...connection, display_name: displayNameOf(connection) }
}

/** What is left of a connection after the way through the Terraform provider. */
function throughTerraform(connection: Connection): Connection {
  const { authParams, authParamsMap, fieldsMap, logoutUrl, ...options } = connection.options
  const { some_new_key, ...rest } = withDisplayName(connection)
  const scope = [...new Set(scopesOf(connection))]
  return {
    ...rest,
    options: {
      ...options,
      ...(options.scope === undefined ? {} : { scope }),
      ...(Object.keys(options.customHeaders ?? {}).length > 0 ? {} : { customHeaders: undefined }),
    },
  }
}

function importAll(text: string, options: ImportOptions = {}): readonly Connection[] {
  const result = importText(text, options)
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result))
  return result.connections
}

function check(name: string, property: (connection: Connection) => void): void {
  it(name, () => {
    fc.assert(fc.property(arbitraryConnection, property), { numRuns: 150 })
  })
}

check('a Management API POST body comes back as the same connection', (connection) => {
  const { text } = exportManagementApi([connection], { method: 'POST', ...revealed })
  expect(importAll(text)).toEqual([withDisplayName(connection)])
})

check('a Management API PATCH body brings back everything but the name', (connection) => {
  const { text } = exportManagementApi([connection], { method: 'PATCH', ...revealed })
  const [{ name, ...rest } = { name: '' }] = importAll(text)
  expect({ ...rest, name: connection.name }).toEqual(withDisplayName(connection))
})

check('a curl command comes back as the same connection', (connection) => {
  const { text } = exportCurl([connection], { method: 'POST', ...revealed })
  expect(importAll(text)).toEqual([withDisplayName(connection)])
})

check('a Deploy CLI file comes back as the same connection', (connection) => {
  const { text, fileName } = exportDeployCliFile(connection, revealed)
  expect(importAll(text, { fileName })).toEqual([withDisplayName(connection)])
})

check('a Deploy CLI tenant.yaml comes back as the same connection', (connection) => {
  const { text } = exportDeployCliYaml([connection], revealed)
  expect(importAll(text)).toEqual([withDisplayName(connection)])
})

check('Terraform configuration brings back everything that its provider maps', (connection) => {
  const { text } = exportTerraform([connection], revealed)
  expect(importAll(text)).toEqual([throughTerraform(connection)])
})

check('markers with their values come back as the same connection', (connection) => {
  const { text } = exportManagementApi([connection], { method: 'POST' })
  const values = listConnectionSecrets(connection)
  fc.pre(values.every(({ value }) => /^[\w ./-]{6,}$/.test(value)))
  const prefix = `CONNECTIONS_OAUTH2_${connection.name.replaceAll('-', '_').toUpperCase()}`
  const keywordMappings = { [`${prefix}_SECRET`]: connection.options.client_secret ?? '' }
  expect(importAll(text, { keywordMappings })).toEqual([withDisplayName(connection)])
})
