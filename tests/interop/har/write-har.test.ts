import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import harSchemas from 'har-schema'
import { describe, expect, it } from 'vitest'
import { readHar } from '../../../src/engine/profile-script/bench/har.ts'
import { writeHar } from '../../../src/interop/har/write-har.ts'
import { maskRun } from '../../../src/interop/masking/mask-run.ts'
import { noDecisions } from '../../../src/shared/case.ts'
import { buildRun } from '../../builders/run-builder.ts'
import { allCases } from '../../diagnosis/cases/all-cases.ts'

/** HAR 1.2 as its schema has it, whose meta-schema is older than what ajv brings along. */
function validator() {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, validateSchema: false }))
  for (const schema of Object.values(harSchemas)) ajv.addSchema(schema)
  const validate = ajv.getSchema('har.json#')
  if (!validate) throw new TypeError('there is no schema of HAR files')
  return validate
}

const validate = validator()

async function harOf(scenario: Parameters<typeof buildRun>[0]) {
  const run = await buildRun(scenario)
  const masked = maskRun({ run, decisions: noDecisions, runSecrets: [], storedSecrets: [] })
  return writeHar(masked.run, '0.1.0')
}

it('the schema refuses what is no HAR file', () => {
  expect(validate({ log: { version: '1.2', creator: { name: 'x' }, entries: [] } })).toBe(false)
})

describe('a HAR file of', () => {
  it.each(Object.entries(allCases))('%s is valid', async (_code, { failing }) => {
    validate(await harOf(failing))
    expect(validate.errors ?? []).toEqual([])
  })

  it('a login has its requests in order, masked', async () => {
    const har = await harOf({})
    expect(readHar(har).map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
      'GET https://id.northwind.example/oauth2/authorize',
      'GET https://tenant.example.com/login/callback',
      'POST https://id.northwind.example/oauth2/token',
      'GET https://api.northwind.example/userinfo',
    ])
    expect(JSON.stringify(har)).toContain('‹email›@masked.example')
    expect(JSON.stringify(har)).not.toContain('jane')
  })
})
