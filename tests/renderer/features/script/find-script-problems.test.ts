import { expect, test } from 'vitest'
import { findScriptProblems } from '../../../../src/renderer/features/script/editor/find-script-problems.ts'

test('a syntax error stands alone', () => {
  expect(findScriptProblems('function (a, b, c) {\n  c(null, {)\n}')).toEqual([
    { severity: 'error', message: 'Unexpected token', line: 2, column: 12 },
  ])
})

test('warnings have their places', () => {
  const script = 'function (a, b, c) {\n  c(null, { user_id: 1 })\n}'
  expect(findScriptProblems(script)).toMatchObject([{ severity: 'warning', line: 2, column: 13 }])
})
