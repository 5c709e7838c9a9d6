import { expect, test } from 'vitest'
import { ScriptBench } from './script-bench.ts'

const bench = new ScriptBench()

const body = '(token, context, callback) { callback(null, { user_id: token, from: context.from }) }'

const shapes: Readonly<Record<string, string>> = {
  'a function without a name': `function ${body}`,
  'a function named fetchUserProfile': `function fetchUserProfile${body}`,
  'a function with another name': `function getProfile${body}`,
  'a function after its own declarations': `var shift = 1\nfunction fetchUserProfile${body}`,
  'a function beside another': `function other() {}\nfunction fetchUserProfile${body}`,
  'an arrow function':
    '(token, context, callback) => { callback(null, { user_id: token, from: context.from }) }',
  'an async arrow function': `async (token, context, callback) => { callback(null, { user_id: token, from: context.from }) }`,
  'an async function without a name': `async function ${body}`,
  'an async function with a name': `async function fetchUserProfile${body}`,
  'an expression that returns the function': `(function () { return function ${body} })()`,
  'a function in parentheses': `(function ${body})`,
  'a const': `const fetchUserProfile = function ${body}`,
  'a const with another name': `const getProfile = function ${body};`,
  'a let with an arrow function':
    'let getProfile = (token, context, callback) => callback(null, { user_id: token, from: context.from })',
  'an assigned global': `fetchUserProfile = function ${body}`,
  'module.exports': `module.exports = function ${body}`,
  'module.exports with a name': `module.exports = function fetchUserProfile${body};`,
  'exports.fetchUserProfile': `exports.fetchUserProfile = function ${body}`,
  'module.exports.fetchUserProfile': `module.exports.fetchUserProfile = function ${body}`,
  'a single other export': `exports.getProfile = function ${body}`,
  'an object of exports': `module.exports = { fetchUserProfile: function ${body} }`,
  'a line comment in front': `// of the vendor\nfunction ${body}`,
  'a block comment in front': `/* of the\n vendor */ function ${body}`,
  'a semicolon at the end': `function ${body};`,
  'a semicolon and a comment at the end': `function ${body}; // done`,
  'blank lines around': `\n\n  function ${body}  \n\n`,
  'strict mode': `'use strict'\nfunction fetchUserProfile${body}`,
  'Windows line ends': `// of the vendor\r\nfunction ${body};\r\n`,
}

test.each(Object.entries(shapes))('a script may be %s', async (_, script) => {
  const profile = await bench.profile(script, { accessToken: 'at', context: { from: 'context' } })
  expect(profile).toEqual({ user_id: 'at', from: 'context' })
})

test('arguments go by position, whatever they are called', async () => {
  const script = 'function (a, b, c) { c(null, { a: a, b: b }) }'
  const profile = await bench.profile(script, { accessToken: 'at', context: { x: [1, null] } })
  expect(profile).toEqual({ a: 'at', b: { x: [1, null] } })
})

test('a script may assign to undeclared variables', async () => {
  const script =
    'function (token, context, callback) { found = token; callback(null, { user_id: found }) }'
  expect(await bench.profile(script)).toEqual({ user_id: 'the-access-token' })
})

test('a script may declare what is a global here', async () => {
  const script =
    "const request = require('request')\nfunction fetchUserProfile(t, c, cb) { cb(null, { ok: typeof request.get }) }"
  expect(await bench.profile(script)).toEqual({ ok: 'function' })
})

test('a script that yields no function says what it yields', async () => {
  expect(await bench.error('42')).toEqual({
    code: 'script-not-a-function',
    message:
      'The profile script must be a function of access token, context and callback, but it yields a value of type number.',
  })
})

test('an empty script yields nothing', async () => {
  expect(await bench.error('  // nothing here\n')).toEqual({
    code: 'script-not-a-function',
    message:
      'The profile script must be a function of access token, context and callback, but it yields nothing.',
  })
})

test('what one script leaves behind is not there for the next', async () => {
  await bench.profile('function (t, c, cb) { leak = t; Array.prototype.leak = t; cb(null, {}) }')
  const script =
    'function (t, c, cb) { cb(null, { global: typeof leak, prototype: typeof [].leak }) }'
  expect(await bench.profile(script)).toEqual({ global: 'undefined', prototype: 'undefined' })
})
