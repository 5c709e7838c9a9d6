import { expect, test } from 'vitest'
import {
  pathKey,
  problemsAt,
  visibleProblems,
} from '../../../../src/renderer/features/connection-form/visible-problems.ts'
import { blankConnection } from '../../../../src/shared/connection-samples.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

const errorsOf = (visited: Parameters<typeof visibleProblems>[1]) =>
  visibleProblems(blankConnection('acme'), visited)
    .filter((p) => p.severity === 'error')
    .map((p) => p.path.at(-1))

test('does not call a field missing before the person has been there', () => {
  expect(errorsOf(new Set())).toEqual([])
  expect(errorsOf(new Set([pathKey(['options', 'tokenURL'])]))).toEqual(['tokenURL'])
})

test('shows everything when a run was asked for', () => {
  expect(errorsOf('all')).toEqual(['authorizationURL', 'tokenURL', 'client_id'])
})

test('shows what is wrong with a value at once', () => {
  const connection = buildConnection({ options: { tokenURL: 'nonsense' } })
  expect(visibleProblems(connection, new Set()).map((p) => p.path.at(-1))).toEqual(['tokenURL'])
})

test('finds the problems of a field and of its entries', () => {
  const connection = buildConnection({ options: { customHeaders: { 'a b': 'x' } } })
  const problems = visibleProblems(connection, new Set())
  expect(problemsAt(problems, ['options', 'customHeaders'])).toHaveLength(1)
  expect(problemsAt(problems, ['options', 'customHeaders', 'a b'])).toHaveLength(1)
  expect(problemsAt(problems, ['options', 'tokenURL'])).toEqual([])
})
