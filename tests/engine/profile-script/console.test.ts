import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()

/** The text that the script's `console.log` of an expression gives. */
async function logged(expression: string): Promise<string | undefined> {
  const { console } = await bench.run(scriptOf(`console.log(${expression})`, 'callback(null, {})'))
  return console[0]?.text
}

/** Expressions that must look here just as `util.inspect` shows them. */
const inspected: Readonly<Record<string, unknown>> = {
  '({})': {},
  '({ a: 1, "b-c": "x", d: [1, "two", null, undefined], e: { f: { g: { h: 1 } } } })': {
    a: 1,
    'b-c': 'x',
    d: [1, 'two', null, undefined],
    e: { f: { g: { h: 1 } } },
  },
  '[[[[[1]]]], [[[]]]]': [[[[[1]]]], [[[]]]],
  '[-0, NaN, Infinity, 1e21]': [-0, Number.NaN, Number.POSITIVE_INFINITY, 1e21],
  '[10n, true, Symbol("s")]': [10n, true, Symbol('s')],
  'Array.from({ length: 120 }, (_, i) => i)': Array.from({ length: 120 }, (_, i) => i),
  'new Map([["a", { b: 1 }], [{}, 2]])': new Map<unknown, unknown>([
    ['a', { b: 1 }],
    [{}, 2],
  ]),
  'new Set([1, "x"])': new Set([1, 'x']),
  'new Set(Array.from({ length: 150 }, (_, i) => i))': new Set(
    Array.from({ length: 150 }, (_, i) => i),
  ),
  'new Date(0)': new Date(0),
  'new Date(NaN)': new Date(Number.NaN),
  '/a+/gi': /a+/gi,
  'Buffer.from("hi")': Buffer.from('hi'),
  'Buffer.alloc(60)': Buffer.alloc(60),
  '({ get a() { return 1 }, set a(v) {}, get b() { return 1 }, set c(v) {} })': {
    get a() {
      return 1
    },
    set a(_: unknown) {},
    get b() {
      return 1
    },
    set c(_: unknown) {},
  },
  'Object.create(null)': Object.create(null),
  '({ [Symbol("key")]: 1 })': { [Symbol('key')]: 1 },
  '[function named() {}, class Thing {}, async function later() {}, () => {}]': [
    function named() {},
    class Thing {},
    async function later() {},
    () => {},
  ],
  'Object.assign(function f() {}, { a: 1 })': Object.assign(function f() {}, { a: 1 }),
  'new (class Person { constructor() { this.name = "Ada" } })()': new (class Person {
    name = 'Ada'
  })(),
  '({ text: "it\'s", long: "x".repeat(200) })': { text: "it's", long: 'x'.repeat(200) },
  '({ long: "x".repeat(10005) })': { long: 'x'.repeat(10005) },
  '({ __proto__: null, ["__proto__"]: 1 })': Object.assign(
    Object.defineProperty(Object.create(null), '__proto__', { value: 1, enumerable: true }),
  ),
}

test.each(Object.entries(inspected))('%s is shown as Node does', async (expression, value) => {
  expect(await logged(expression)).toBe(inspect(value))
})

test('circular values are shown as Node does', async () => {
  const circle: { a: number; list: unknown[]; self?: unknown } = { a: 1, list: [] }
  circle.self = circle
  circle.list = [circle]
  const expression =
    '(function () { var c = { a: 1, list: [] }; c.self = c; c.list = [c]; return c })()'
  expect(await logged(expression)).toBe(inspect(circle))
})

test('the arguments of a script can be shown', async () => {
  const { console } = await bench.run(scriptOf('console.log(context, callback)', 'callback("x")'))
  expect(console[0]?.text).toBe("{ token_type: 'Bearer' } [Function: callback]")
})

test('a response of request can be shown', async () => {
  const { console } = await bench.run(
    scriptOf("console.log(request('http://127.0.0.1:1/', function () { callback(null, {}) }))"),
  )
  expect(console[0]?.text).toMatch(/^\{\n {2}abort: \[Function: abort\]/)
})

test('an error is shown with its place in the script', async () => {
  expect(await logged('new TypeError("bad")')).toBe('TypeError: bad\n    at profile-script.js:2:28')
})

test('an error shows what else it holds', async () => {
  expect(await logged('Object.assign(new Error("bad"), { code: "E_BAD" })')).toBe(
    "Error: bad\n    at profile-script.js:2:38 {\n  code: 'E_BAD'\n}",
  )
})

test('texts are printed as they are', async () => {
  expect(await logged("'a', 'b\\nc', 1")).toBe('a b\nc 1')
})

test('formats are those of Node', async () => {
  expect(await logged("'%s is %d%% of %j, %o', 'x', 5, { a: 1 }, 'rest', 'more'")).toBe(
    'x is 5% of {"a":1}, \'rest\' more',
  )
})

test('each level and each line is told', async () => {
  const { console } = await bench.run(
    scriptOf(
      "console.debug('a')",
      "console.info('b')",
      "console.warn('c')",
      "console.error('d')",
      "console.assert(false, 'e')",
      "console.assert(true, 'f')",
      'void (function () {',
      "  console.log('g')",
      '})()',
      'callback(null, {})',
    ),
  )
  expect(console).toEqual([
    { level: 'debug', text: 'a', line: 2 },
    { level: 'info', text: 'b', line: 3 },
    { level: 'warn', text: 'c', line: 4 },
    { level: 'error', text: 'd', line: 5 },
    { level: 'error', text: 'Assertion failed e', line: 6 },
    { level: 'log', text: 'g', line: 9 },
  ])
})

test('getters are not called', async () => {
  const { result } = await bench.run(
    scriptOf(
      'var called = 0',
      'console.log({ get a() { called++; return 1 } })',
      'callback(null, { called: called })',
    ),
  )
  expect(result).toEqual({ kind: 'profile', profile: { called: 0 }, line: expect.any(Number) })
})

test('what cannot be looked into is shown as such', async () => {
  expect(await logged('new Proxy({}, { ownKeys: function () { throw new Error("no") } })')).toBe(
    '[object that cannot be shown]',
  )
})

test('a huge array is shown by its beginning and its length', async () => {
  expect(await logged('new Array(4294967295)')).toBe('[ <4294967295 empty items> ]')
})

test('a huge text is cut off', async () => {
  expect(await logged("'x'.repeat(200000)")).toBe(
    `${'x'.repeat(100_000)}... 100000 more characters`,
  )
})

test('a flood is cut off, and that is said', async () => {
  const { result, console, warnings } = await bench.run(
    scriptOf('for (var i = 0; i < 5000; i++) console.log(i)', 'callback(null, { i: i })'),
  )
  expect(result).toEqual({ kind: 'profile', profile: { i: 5000 }, line: expect.any(Number) })
  expect(console).toHaveLength(1000)
  expect(warnings).toMatchObject([{ code: 'console-cut-off' }])
})
