import { describe, expect, test } from 'vitest'
import { scriptOf } from '../script-bench.ts'
import { expectClean, hostileBench, shortDeadline as short } from './hostile-bench.ts'

const bench = hostileBench()

/** More than a script needs to take all memory slowly. */
const long = { behaviour: { scriptDeadline: 60 } } as const

describe('a script that does not stop', () => {
  const endless: Readonly<Record<string, string>> = {
    'a loop': 'while (true) {}',
    'a loop that catches everything':
      'while (true) { try { while (true) {} } catch (e) {} finally { continue } }',
    'a loop in a callback of a promise': 'Promise.resolve().then(function () { while (true) {} })',
    'a loop in a timer': 'setTimeout(function () { while (true) {} }, 1)',
    'a loop in toJSON': 'callback(null, { toJSON: function () { while (true) {} } })',
    'a loop in a getter of an error': 'callback({ get message() { while (true) {} } })',
    'a promise flood':
      'function more() { Promise.resolve().then(more); Promise.resolve().then(more) } more()',
    'endless microtasks': 'function again() { Promise.resolve().then(again) } again()',
    'endless timers': 'setInterval(function () {}, 0)',
    'an endless async function': '(async function () { while (true) await null })()',
    'a catastrophic pattern': "/(a+)+$/.test('a'.repeat(40) + '!')",
  }
  test.each(Object.entries(endless))('%s', async (_, code) => {
    expect(await bench.error(scriptOf(code), short)).toMatchObject({ code: 'script-deadline' })
  })

  test('a loop at the top level', async () => {
    expect(await bench.error('while (true) {}', short)).toMatchObject({ code: 'script-deadline' })
  })

  test('a native loop that no interrupt reaches', async () => {
    const code = 'Array.prototype.includes.call({ length: Math.pow(2, 53) - 1 }, 1)'
    expect(await bench.error(scriptOf(code), short)).toMatchObject({ code: 'script-deadline' })
  })

  test('JSON of a huge shared array', async () => {
    const code = [
      'var a = new Array(1000).fill(1)',
      'for (var i = 0; i < 4; i++) a = new Array(1000).fill(a)',
      'JSON.stringify(a)',
    ]
    const error = await bench.error(scriptOf(...code), short)
    expect(['script-deadline', 'script-out-of-memory']).toContain(error.code)
  })

  test('keeps the profile that it had called back with', async () => {
    const { result, warnings } = await bench.run(
      scriptOf("callback(null, { user_id: '1' })", 'while (true) {}'),
      short,
    )
    expect(result).toEqual({ kind: 'profile', profile: { user_id: '1' }, line: expect.any(Number) })
    expect(warnings).toMatchObject([{ code: 'still-running-after-callback' }])
  })

  test('keeps the profile even if its whole thread must be ended', async () => {
    const { result } = await bench.run(
      scriptOf(
        "callback(null, { user_id: '1' })",
        'Array.prototype.includes.call({ length: Math.pow(2, 53) - 1 }, 1)',
      ),
      short,
    )
    expect(result).toEqual({ kind: 'profile', profile: { user_id: '1' }, line: expect.any(Number) })
  })
})

describe('a script that takes all memory', () => {
  const greedy: Readonly<Record<string, string>> = {
    'one huge text': "'x'.repeat(200 * 1024 * 1024)",
    'one huge array': 'new Uint8Array(1e9)',
    'many huge texts': "var all = []; while (true) all.push('x'.repeat(1e6) + all.length)",
    'many small objects': 'var all = []; while (true) all.push({ a: all.length })',
    'many small objects in a chain': 'var last = {}; while (true) last = { last: last }',
    'many small texts': "var all = []; while (true) all.push('x' + all.length)",
    'many promises': 'var all = []; while (true) all.push(Promise.resolve({}))',
    'a huge buffer': 'var all = []; while (true) all.push(Buffer.alloc(1024 * 1024))',
    'in spite of try':
      'var all = []; while (true) { try { while (true) all.push({}) } catch (e) { all.push(e) } }',
  }
  test.each(Object.entries(greedy))('%s', async (_, code) => {
    expect(await bench.error(scriptOf(code))).toMatchObject({ code: 'script-out-of-memory' })
  })

  const queueing: Readonly<Record<string, string>> = {
    'a chain of promises':
      'Promise.resolve().then(function p() { return Promise.resolve().then(p) })',
    'a chain of async functions': '(async function f() { await null; return await f() })()',
    'a chain of async functions that the engine cannot bear':
      '(async function f() { await null; return f() })()',
  }
  test.each(Object.entries(queueing))('in jobs that then vanish: %s', async (_, code) => {
    expect(await bench.error(scriptOf(code), long)).toMatchObject({ code: 'script-out-of-memory' })
  })

  test('and leaves too little to tell of the error that it calls back with', async () => {
    const code = [
      "var all = [], e = new Error('m'.repeat(95e3))",
      "e.name = 'n'.repeat(95e3), e.stack = 'x'.repeat(95e3)",
      "try { while (true) all.push('x'.repeat(1e5) + all.length) } catch (full) {}",
      'all.length -= 6',
      'callback(e)',
    ]
    const { result, warnings } = await bench.run(scriptOf(...code))
    expect(result).toMatchObject({ error: { code: 'script-out-of-memory', line: 6 } })
    expect(warnings).toEqual([])
  })

  test('is told how much it may have, and where it was', async () => {
    expect(await bench.error(scriptOf('new Uint8Array(1e9)'))).toEqual({
      code: 'script-out-of-memory',
      message:
        'The profile script used more than the 48 MiB of memory that it may have at line 2, column 17.',
      line: 2,
      column: 17,
    })
  })
})

describe('a script that goes deep', () => {
  test('in recursion', async () => {
    expect(await bench.error(scriptOf('(function f() { f() })()'))).toMatchObject({
      code: 'script-threw',
      errorMessage: 'stack overflow',
    })
  })

  test('in recursion that is caught', async () => {
    const code = [
      'function f() { f() }',
      'for (var i = 0; i < 50; i++) { try { f() } catch (e) {} }',
      'callback(null, { i: i })',
    ]
    expect(await bench.profile(scriptOf(...code))).toEqual({ i: 50 })
  })

  test.each(['(', '[', '{a:', '!', 'function(){', '`${'])('in its own text: %s', async (open) => {
    const error = await bench.error(open.repeat(90_000))
    expect(error).toMatchObject({ code: 'script-syntax-error', line: 1 })
  })

  test('in JSON', async () => {
    const error = await bench.error(scriptOf("JSON.parse('['.repeat(1e5) + ']'.repeat(1e5))"))
    expect(error.code).toBe('script-threw')
  })

  test('in a profile', async () => {
    const code = 'var p = {}; for (var i = 0; i < 1e5; i++) p = { p: p }; callback(null, p)'
    expect(await bench.error(scriptOf(code))).toMatchObject({
      code: 'script-threw',
      errorMessage: 'stack overflow',
    })
  })

  test('in a pattern', async () => {
    const error = await bench.error(scriptOf("new RegExp('('.repeat(1e5) + ')'.repeat(1e5))"))
    expect(error.code).toBe('script-threw')
  })
})

describe('a script that tampers', () => {
  const tampering: Readonly<Record<string, string>> = {
    'with the prototype of objects':
      "Object.defineProperty(Object.prototype, 'kind', { get: function () { return 'x' }, set: function () {} })",
    'with toJSON of everything': 'Object.prototype.toJSON = function () { return 1 }',
    'with the prototype of arrays':
      "['map', 'push', 'flatMap', 'filter', 'slice', 'forEach', 'find'].forEach(function (m) { Array.prototype[m] = function () { return null } })",
    'with JSON': 'JSON.stringify = function () { return "{]" }; JSON.parse = JSON.stringify',
    'with Reflect': 'Reflect.apply = function () { return 1 }',
    'with String': 'String = function () { throw new Error("no") }',
    'with Map': "Map.prototype.get = function () { throw new Error('no') }",
    'with RegExp': 'RegExp.prototype.exec = function () { return null }',
    'with Error': 'Error = function () { return { stack: "profile-script.js:9e9:x" } }',
    'with promises': 'Promise.prototype.then = null; Promise = null',
    'with everything there is':
      'Object.getOwnPropertyNames(globalThis).forEach(function (n) { try { globalThis[n] = null } catch (e) {} })',
  }
  test.each(Object.entries(tampering))('%s', async (_, code) => {
    const { result } = await bench.run(
      scriptOf(
        code,
        "console.log('x', { a: [1] }, new Error('y'))",
        "setTimeout(function () { request.get('http://127.0.0.1:1/', { headers: { a: 'b' } }, function (e) { callback(null, { user_id: '1' }) }) }, 1)",
      ),
      short,
    )
    // It may spoil its own profile, or its own error, but nothing else.
    expectClean(result)
  })

  test('with the stack of an error', async () => {
    const error = await bench.error(
      scriptOf(
        "throw Object.defineProperty(new Error('x'), 'stack', { value: 'at (profile-script.js:99999999999999999999:0)' })",
      ),
    )
    expect(error.code).toMatch(/^script-(threw|engine-failed)$/)
  })

  test('with a profile that knows __proto__', async () => {
    const { result } = await bench.run(
      scriptOf('callback(null, JSON.parse(\'{"__proto__":{"polluted":true},"user_id":"1"}\'))'),
    )
    expect(result).toMatchObject({ kind: 'profile', profile: { user_id: '1' } })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('a script that looks for a way out', () => {
  const escapes: Readonly<Record<string, string>> = {
    'this.constructor.constructor': "typeof this.constructor.constructor('return process')",
    'constructor of a function': "(function () {}).constructor('return typeof process')()",
    'constructor of console': "console.log.constructor.constructor('return typeof process')()",
    'constructor of request': "request.get.constructor('return typeof require + typeof process')()",
    'the callers of a callback': 'typeof (function () { return arguments.callee.caller })()',
    'indirect eval': "(0, eval)('typeof process')",
    'a getter on the global object':
      "typeof Object.getOwnPropertyDescriptor(globalThis, 'request').get.bridge",
  }
  test.each(Object.entries(escapes))('%s', async (_, expression) => {
    expect(await bench.value(expression)).toMatch(
      /^(undefined|function|objectundefined|functionundefined)$/,
    )
  })

  test.each(['node:fs', 'child_process', 'worker_threads', 'workbench:main', './main'])(
    'import of %s',
    async (name) => {
      const code = `import('${name}').then(function () { callback(null, {}) }, function (e) { callback(e) })`
      expect(await bench.error(scriptOf(code))).toMatchObject({ code: 'script-callback-error' })
    },
  )

  test('nothing of the bridge can be reached from the global object', async () => {
    const walk = `(function () {
      var seen = new Set(), found = []
      function visit(value, path) {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || path.length > 60) return
        seen.add(value)
        Reflect.ownKeys(value).forEach(function (key) {
          if (/settleWith|evaluateScript|loadModule/.test(String(key))) found.push(path + '.' + String(key))
          var d = Reflect.getOwnPropertyDescriptor(value, key)
          if (!d) return
          visit(d.value, path + '.' + String(key)); visit(d.get, path + '.get ' + String(key)); visit(d.set, path + '.set ' + String(key))
        })
        visit(Reflect.getPrototypeOf(value), path + '.[[Prototype]]')
      }
      Buffer; request; URL; btoa
      visit(globalThis, 'global')
      visit(callback, 'callback')
      visit(setTimeout(function () {}, 1), 'timeout')
      visit(request('http://127.0.0.1:1/', function () {}), 'handle')
      return found
    })()`
    expect(await bench.value(walk)).toEqual([])
  })

  test('the data of another run', async () => {
    await bench.run(scriptOf("secret = 'of the first run'; callback(null, {})"), {
      accessToken: 'secret-of-the-first-run',
    })
    const code = 'JSON.stringify(Object.getOwnPropertyNames(globalThis))'
    expect(await bench.value(code)).not.toContain('secret')
  })
})
