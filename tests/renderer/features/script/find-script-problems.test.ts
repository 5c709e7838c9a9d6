import { expect, test } from 'vitest'
import {
  failureIn,
  findScriptProblems,
} from '../../../../src/renderer/features/script/editor/find-script-problems.ts'

test('a syntax error stands alone', () => {
  expect(findScriptProblems('function (a, b, c) {\n  c(null, {)\n}')).toEqual([
    { severity: 'error', message: 'Unexpected token', line: 2, column: 12 },
  ])
})

test('warnings have their places', () => {
  const script = 'function (a, b, c) {\n  c(null, { user_id: 1 })\n}'
  expect(findScriptProblems(script)).toMatchObject([{ severity: 'warning', line: 2, column: 13 }])
})

test('what a run failed on is marked in the script that it ran, and in no other', () => {
  const problem = { severity: 'error', message: 'It threw.', line: 1, column: 1 } as const
  expect(failureIn('a()', { script: 'a()', problem })).toEqual([problem])
  expect(failureIn('a() ', { script: 'a()', problem })).toEqual([])
  expect(failureIn('a()', null)).toEqual([])
})
