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

interface HarTimes {
  readonly log: {
    readonly entries: readonly {
      readonly time: number
      readonly timings: Readonly<Record<string, number>>
    }[]
  }
}

it('the schema refuses what is no HAR file', () => {
  expect(validate({ log: { version: '1.2', creator: { name: 'x' }, entries: [] } })).toBe(false)
})

describe('the times of a HAR file', () => {
  it.each([
    [
      120,
      { dns: 5, connect: 10, tls: 80, send: 1, wait: 20, receive: 4 },
      { dns: 5, connect: 90, ssl: 80, send: 1, wait: 20, receive: 4 },
    ],
    [100, { tls: 80, wait: 20 }, { connect: 80, ssl: 80, send: 0, wait: 20, receive: 0 }],
    [30, { connect: 10, wait: 20 }, { connect: 10, send: 0, wait: 20, receive: 0 }],
    [
      120,
      { dns: 5, connect: 10, tls: 80 },
      { dns: 5, connect: 90, ssl: 80, send: 0, wait: 25, receive: 0 },
    ],
    [120, {}, { send: 0, wait: 120, receive: 0 }],
    [
      15,
      { dns: 5, connect: 10, wait: 20, receive: 4 },
      { dns: 5, connect: 10, send: 0, wait: 20, receive: 4 },
    ],
    [100, { dns: 5, wait: 20 }, { dns: 5, send: 0, wait: 20, receive: 0 }],
  ])(
    'of %i ms have the sum of the phases as their time, TLS being a part of connecting',
    async (durationMs, timings, written) => {
      const run = await buildRun({})
      const trace = run.trace.filter((e) => e.kind === 'exchange')
      const measured = trace.map((event) => ({ ...event, timings, durationMs }))
      // What writeHar writes; the cases below hold it to the format's schema.
      const { log } = writeHar({ ...run, trace: measured }, '0.1.0') as unknown as HarTimes
      const { ssl: _, ...phases } = written as Readonly<Record<string, number>>
      const time = Object.values(phases).reduce((sum, ms) => sum + ms, 0)
      expect(log.entries[0]).toMatchObject({ time, timings: written })
    },
  )
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
