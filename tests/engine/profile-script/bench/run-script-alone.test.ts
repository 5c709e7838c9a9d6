import { afterAll, describe, expect, test } from 'vitest'
import { runScriptAlone } from '../../../../src/engine/profile-script/bench/run-script-alone.ts'
import { createProfileScriptEngine } from '../../../../src/engine/profile-script/create-engine.ts'
import { defaultBehaviour } from '../../../../src/shared/behaviour.ts'
import { Redactor } from '../../../../src/shared/redaction.ts'

const scripts = createProfileScriptEngine()
afterAll(() => scripts.close())

function runAlone(script: string) {
  const task = { script, accessToken: 'the-access-token', context: {}, behaviour: defaultBehaviour }
  const send = async () => {
    throw new Error('the script was not to send anything')
  }
  const { signal } = new AbortController()
  return runScriptAlone(task, { scripts, send, redactor: new Redactor(), signal })
}

/** Of scripts whose text alone does not tell. */
const happened: Readonly<Record<string, readonly [script: string, warning: string]>> = {
  'no user_id': ['function (t, c, cb) {\n  var p = { email: t }\n  cb(null, p)\n}', '3 no-user-id'],
  'a numeric user_id': [
    'function (t, c, cb) {\n  var p = {}\n  p.user_id = t.length\n  cb(null, p)\n}',
    '4 numeric-user-id',
  ],
  'a numeric id': ['function (t, c, cb) {\n  cb(null, Object({ id: 7 }))\n}', '2 numeric-user-id'],
  'no user_id, in a timer': [
    'function (t, c, cb) {\n  setTimeout(function () {\n    cb(null, Object({}))\n  }, 1)\n}',
    '3 no-user-id',
  ],
  'a callback that is not called': [
    '// first\nfunction (t, c, cb) {\n  if (c.never) cb(null, c)\n}',
    '2 callback-not-called',
  ],
  'a callback that is called twice': [
    "function (t, c, cb) {\n  [1, 2].forEach(function () {\n    cb(null, { user_id: '1' })\n  })\n}",
    '3 callback-called-twice',
  ],
}

describe('what happened is a warning with its line', () => {
  test.each(Object.entries(happened))('%s', async (_, [script, warning]) => {
    const { warnings } = await runAlone(script)
    expect(warnings.map(({ code, line }) => `${line} ${code}`)).toEqual([warning])
  })
})

test('what the text told already is not said again', async () => {
  const { warnings } = await runAlone('function (t, c, cb) {\n  cb(null, {})\n}')
  expect(warnings).toMatchObject([{ code: 'no-user-id', line: 2 }])
})

test('a profile that is a text is an error with its place', async () => {
  const { outcome, profile, error } = await runAlone(
    'function (t, c, cb) {\n  cb(null, t.slice(1))\n}',
  )
  expect({ outcome, profile }).toEqual({ outcome: 'failed', profile: null })
  expect(error).toMatchObject({ name: 'script-profile-not-an-object', line: 2 })
})

test('what a script says is masked as in a run', async () => {
  const { console: lines } = await runAlone(
    [
      'function (t, c, cb) {',
      `  console.log('https://a.example/?code=abc&x=1')`,
      `  console.log('{"token":"\\\\ud800abcdef"}')`,
      `  cb(null, { user_id: '1' })`,
      '}',
    ].join('\n'),
  )
  expect(lines.map(({ text }) => text)).toEqual([
    'https://a.example/?code=«code»&x=1',
    '{"token":"«token»"}',
  ])
})

test('a text of millions of characters is kept as far as a person reads', async () => {
  const { error } = await runAlone(`function (t, c, cb) {
    const e = new Error('m'.repeat(8e6))
    e.name = 'n'.repeat(3e6)
    e.stack = 'x'.repeat(3e6)
    cb(e)
  }`)
  expect(error?.message).toMatch(/n{9000}n*… \(\d+ more characters\)$/)
  expect(error?.stack?.length).toBeLessThan(11_000)
})

test('a warning too', async () => {
  const { outcome, warnings } = await runAlone(
    "function (t, c, cb) { cb(null, { user_id: '1' }); throw new Error('m'.repeat(3e6)) }",
  )
  expect(outcome).toBe('passed')
  expect(warnings).toMatchObject([{ code: 'failed-after-callback' }])
  expect(warnings[0]?.message.length).toBeLessThan(11_000)
})

test('a secret at the end of what is kept is masked whole', async () => {
  const script = "function (t, c, cb) { cb(new Error('m'.repeat(9918) + t + 'm'.repeat(8e6))) }"
  const { error } = await runAlone(script)
  expect(error?.message).toContain('m«access_token»')
  expect(error?.message).not.toContain('the-')
})
