import { expect, it } from 'vitest'
import { exportCurl } from '../../../src/interop/export/curl.ts'
import { exportTerraform } from '../../../src/interop/export/terraform.ts'
import { importText } from '../../../src/interop/import/import-text.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

/** What a key would have to be to leave the comment that names it. */
const key = 'x\r\nresource "terraform_data" "p" {}\n# '

it('no key of a connection breaks out of a comment of Terraform', () => {
  const connection = {
    ...buildConnection({
      options: { [key]: 1, authParams: { [key]: key }, scripts: { [key]: { no: 'script' } } },
    }),
    [key]: 1,
    authentication: { active: true, [key]: 1 },
  }
  const { text } = exportTerraform([connection], {})
  expect(text.match(/^resource .*/gm)).toEqual(['resource "auth0_connection" "northwind_id" {'])
})

it.each(['for', 'in', 'if'])('a key called %s is no word of Terraform', (word) => {
  const upstream_params = { [word]: { value: 'v' } }
  const { text } = exportTerraform([buildConnection({ options: { upstream_params } })], {})
  expect(text).toContain(`"${word}" = {`)
  expect(importText(text)).toMatchObject({ connections: [{ options: { upstream_params } }] })
})

it('no name of a header breaks out of a comment of curl', () => {
  const connection = buildConnection({ options: { customHeaders: { [key]: 'key-1234567' } } })
  expect(exportCurl([connection], { method: 'POST' }).text).not.toMatch(/^resource/m)
})
