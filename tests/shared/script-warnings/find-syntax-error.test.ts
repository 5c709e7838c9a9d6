import { expect, test } from 'vitest'
import { findSyntaxError } from '../../../src/shared/script-warnings/parse-script.ts'

test.each([
  'function (token, context, callback) { callback(null, {}) };',
  '// first\nfunction f(a, b, c) { x = 1 }',
  'module.exports = async (a, b, c) => { await 1 }',
  '(a, b, c) => c(null, { a: 1 })',
  'return function (a, b, c) {}',
  '',
])('%j has none', (script) => {
  expect(findSyntaxError(script)).toBeNull()
})

test('an error in a bare function has its own place', () => {
  expect(findSyntaxError('function (a, b, c) {\n  var x = ;\n}')).toEqual({
    message: 'Unexpected token',
    line: 2,
    column: 11,
  })
})

test('an error on the first line of a bare function has its own column', () => {
  expect(findSyntaxError('function (a, b, c) { c(] }')).toMatchObject({ line: 1, column: 24 })
})

test('an error after a declaration is the program’s', () => {
  expect(findSyntaxError('var a = 1\nfunction f(a, b, c) {}\nvar b = )')).toMatchObject({
    line: 3,
    column: 9,
  })
})

test('what follows a bare function is read too', () => {
  expect(findSyntaxError('function (a, b, c) {}\n)')).toMatchObject({ line: 2, column: 1 })
})

test('text that is nested too deeply to be read is an error too', () => {
  expect(findSyntaxError('('.repeat(90_000))).toMatchObject({ line: 1 })
})
