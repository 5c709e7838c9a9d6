import { describe, expect, test } from 'vitest'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()

describe('Buffer', () => {
  const values: Readonly<Record<string, unknown>> = {
    "Buffer.from('eyJzdWIiOiIxIn0', 'base64').toString()": '{"sub":"1"}',
    "JSON.parse(Buffer.from('eyJzdWIiOiIxIn0', 'base64')).sub": '1',
    "new Buffer('aGk=', 'base64').toString('utf8')": 'hi',
    "Buffer.from('ü?>').toString('base64')": 'w7w/Pg==',
    "Buffer.from('ü?>').toString('base64url')": 'w7w_Pg',
    "Buffer.from('w7w_Pg', 'base64url').toString()": 'ü?>',
    "Buffer.isEncoding('base64url')": true,
    "Buffer.concat([Buffer.from('a'), Buffer.alloc(1)]).length": 2,
    "Buffer.byteLength('ü')": 2,
    "Buffer.from('6869', 'hex').toString('latin1')": 'hi',
    "require('buffer').Buffer === Buffer": true,
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })
})

describe('URL and URLSearchParams', () => {
  const values: Readonly<Record<string, unknown>> = {
    "new URL('../b?x=1#y', 'https://me:pw@example.com:8443/a/c').href":
      'https://me:pw@example.com:8443/b?x=1#y',
    "new URL('https://bücher.example/ä').href": 'https://xn--bcher-kva.example/%C3%A4',
    "new URL('https://example.com/?a=1&b=2').searchParams.get('b')": '2',
    "(function () { var u = new URL('https://example.com/'); u.searchParams.append('q', 'a b'); u.pathname = '/x'; return String(u) })()":
      'https://example.com/x?q=a+b',
    "(function () { var u = new URL('https://example.com/?a=1'); u.search = '?z=9'; return u.searchParams.get('z') })()":
      '9',
    "JSON.stringify(new URL('https://example.com'))": '"https://example.com/"',
    "URL.canParse('nonsense')": false,
    "new URLSearchParams({ a: '1', b: 'ü' }).toString()": 'a=1&b=%C3%BC',
    "new URLSearchParams([['a', '1'], ['a', '2']]).getAll('a')": ['1', '2'],
    "[...new URLSearchParams('?b=2&a=1')]": [
      ['b', '2'],
      ['a', '1'],
    ],
    "(function () { var p = new URLSearchParams('b=2&a=1&b=3'); p.set('b', '9'); p.sort(); p.delete('x'); return p.toString() + p.has('a') + p.size })()":
      'a=1&b=9true2',
    "require('url').URL === URL": true,
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })

  test('a text that is no URL throws as in Node', async () => {
    expect(await bench.error(scriptOf("new URL('nonsense')"))).toMatchObject({
      name: 'TypeError',
      errorMessage: 'Invalid URL',
      line: 2,
    })
  })
})

describe('text encodings', () => {
  const values: Readonly<Record<string, unknown>> = {
    "btoa('hi')": 'aGk=',
    "atob(' aGk= ')": 'hi',
    "[...new TextEncoder().encode('ü')]": [195, 188],
    'new TextDecoder().decode(new Uint8Array([239, 187, 191, 195, 188]))': 'ü',
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })

  test('an encoding that does not exist fails by name', async () => {
    const error = await bench.error(scriptOf("new TextDecoder('shift_jis')"))
    expect(error.errorMessage).toBe(
      'TextDecoder: the encoding "shift_jis" is not supported, only utf-8',
    )
  })

  test.each(["btoa('€')", "atob('a')", "atob('ä')"])('%s throws', async (expression) => {
    expect(await bench.error(scriptOf(expression))).toMatchObject({ code: 'script-threw' })
  })
})

describe('timers', () => {
  test('run in the order of their delays, with their arguments', async () => {
    const profile = await bench.profile(
      scriptOf(
        'var seen = []',
        "setTimeout(function (x) { seen.push(x); callback(null, { seen: seen }) }, 40, 'late')",
        "setTimeout(function (x) { seen.push(x) }, 1, 'early')",
        "queueMicrotask(function () { seen.push('microtask') })",
        "Promise.resolve().then(function () { seen.push('promise') })",
      ),
    )
    expect(profile).toEqual({ seen: ['microtask', 'promise', 'early', 'late'] })
  })

  test('can be cleared', async () => {
    const profile = await bench.profile(
      scriptOf(
        "var timer = setTimeout(function () { callback('not cleared') }, 1)",
        'clearTimeout(timer)',
        'clearTimeout(undefined)',
        'setTimeout(function () { callback(null, { ok: true }) }, 20).unref()',
      ),
    )
    expect(profile).toEqual({ ok: true })
  })

  test('an interval goes on until it is cleared', async () => {
    const profile = await bench.profile(
      scriptOf(
        'var n = 0',
        'var timer = setInterval(function () {',
        '  if (++n < 3) return',
        '  clearInterval(timer)',
        '  callback(null, { n: n })',
        '}, 1)',
      ),
    )
    expect(profile).toEqual({ n: 3 })
  })

  test('a callback that is none fails by name', async () => {
    expect(await bench.error(scriptOf("setTimeout('code', 1)"))).toMatchObject({
      errorMessage: 'setTimeout: the callback is no function',
      line: 2,
    })
  })
})

describe('require', () => {
  test('of a version gives what is built in, and that is said', async () => {
    const { result, warnings } = await bench.run(
      scriptOf("callback(null, { same: require('request@2.88.0') === request })"),
    )
    expect(result).toEqual({ kind: 'profile', profile: { same: true }, line: expect.any(Number) })
    expect(warnings).toEqual([
      {
        code: 'module-version-ignored',
        message: "require('request@2.88.0') gives request 2.88.2, which is built in.",
        line: 2,
      },
    ])
  })

  test('of a built-in module may say node:', async () => {
    expect(await bench.value("require('node:url').URL === URL")).toBe(true)
  })

  test.each(['toString', '__proto__', 'constructor', '', '../package.json', 'fs'])(
    'of "%s" finds nothing',
    async (name) => {
      expect(await bench.error(scriptOf(`require('${name}')`))).toMatchObject({
        errorMessage: expect.stringMatching(/^Cannot find module/),
      })
    },
  )
})

test('Math.random does not repeat itself from script to script', async () => {
  const first = await bench.value('Math.random()')
  const second = await bench.value('Math.random()')
  expect(first).not.toBe(second)
  expect(first).toSatisfy((n: number) => n >= 0 && n < 1)
})

test('the world holds nothing of the machine', async () => {
  const absent = ['process', 'std', 'os', 'scriptArgs', 'print', 'WebAssembly', 'Worker', 'bridge']
  const expression = `[${absent.map((name) => `typeof ${name}`).join()}]`
  expect(await bench.value(expression)).toEqual(absent.map(() => 'undefined'))
})
