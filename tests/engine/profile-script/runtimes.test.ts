import { describe, expect, test } from 'vitest'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
const old = { behaviour: { scriptRuntime: 'auth0-node-12' } } as const

describe('the runtime auth0-node-12', () => {
  const values: Readonly<Record<string, unknown>> = {
    "_.get({ a: 1 }, 'a')": 1,
    "jwt.decode('eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.').sub": '1',
    "crypto.createHash('md5').update('x').digest('hex')": '9dd4e461268c8034f5c8564e155c67a6',
    'querystring.stringify({ a: 1 })': 'a=1',
    'uuid.v4().length': 36,
    'typeof xml2js.parseString + typeof xmldom.DOMParser + typeof async.series':
      'functionfunctionfunction',
    '[typeof fetch, typeof structuredClone, typeof atob]': ['undefined', 'undefined', 'undefined'],
  }
  test.each(Object.entries(values))('has %s', async (expression, expected) => {
    expect(await bench.value(expression, old)).toEqual(expected)
  })

  test('says that fetch is of the other one', async () => {
    const error = await bench.error(scriptOf("fetch('https://example.com')"), old)
    expect(error.message).toMatch(/fetch exists only in the runtime auth0-node-22\.$/)
  })
})

describe('the runtime auth0-node-22', () => {
  test.each(['_', 'async', 'jwt', 'querystring', 'uuid', 'xml2js', 'xmldom'])(
    'does not have %s, and says in which runtime it works',
    async (name) => {
      const error = await bench.error(scriptOf(`${name}.x()`))
      expect(error.message).toContain(
        `This works only in the old runtime auth0-node-12, where ${name} was a global; in auth0-node-22 write var ${name} = require('`,
      )
    },
  )

  test('its crypto is Web Crypto, and says so', async () => {
    expect(await bench.value('crypto.randomUUID().length')).toBe(36)
    const error = await bench.error(scriptOf("crypto.createHash('md5')"))
    expect(error.errorMessage).toBe(
      "crypto.createHash is not a function: without require, crypto is Web Crypto in the auth0-node-22 runtime (in auth0-node-12 it was Node's module). Write var crypto = require('crypto').",
    )
  })

  test('a script may have variables of these names', async () => {
    const script = `const jwt = require('jsonwebtoken')
const crypto = require('crypto')
module.exports = function (token, context, callback) {
  callback(null, { jwt: typeof jwt.decode, crypto: typeof crypto.createHash })
}`
    expect(await bench.profile(script)).toEqual({ jwt: 'function', crypto: 'function' })
  })

  test('one script’s runtime is not the next one’s', async () => {
    await bench.run(scriptOf('callback(null, { x: typeof jwt })'), old)
    expect(await bench.value('typeof jwt')).toBe('undefined')
  })
})

test('configuration is there and empty, UnauthorizedError can be thrown', async () => {
  const script = scriptOf('callback(new UnauthorizedError(JSON.stringify(configuration)))')
  expect(await bench.error(script)).toMatchObject({
    name: 'UnauthorizedError',
    errorMessage: '{}',
  })
})

describe('a version in require', () => {
  test('that is the built-in one is not worth a word', async () => {
    const { warnings } = await bench.run(
      scriptOf("callback(null, { x: !!require('axios@0.22.0') })"),
    )
    expect(warnings).toEqual([])
  })

  test('of the older axios gives the older one', async () => {
    const script = scriptOf("callback(null, { version: require('axios@0.21.1').VERSION })")
    const { result, warnings } = await bench.run(script)
    expect(result).toEqual({
      kind: 'profile',
      profile: { version: '0.22.0' },
      line: expect.any(Number),
    })
    expect(warnings).toMatchObject([
      { message: "require('axios@0.21.1') gives axios 0.22.0, which is built in.", line: 2 },
    ])
  })
})
