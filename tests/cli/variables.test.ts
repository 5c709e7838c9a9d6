import { expect, test } from 'vitest'
import { fillVariables, recordableVariables } from '../../src/cli/variables.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const marks = 'a ##KNOWN## b ##UNKNOWN## c ##constructor## d ##toString##'

test.each([
  ['a plain object', { KNOWN: 'x' }],
  ['the environment', Object.create(process.env, { KNOWN: { value: 'x' } })],
])('fills only what is a variable of its own: %s', (_, variables) => {
  expect(fillVariables({ scope: marks }, variables)).toEqual({
    scope: marks.replace('##KNOWN##', 'x'),
  })
})

test('records no more than was filled', () => {
  const connection = buildConnection({ options: { scope: marks } })
  expect(recordableVariables(connection, { KNOWN: 'x' })).toEqual({ KNOWN: 'x' })
})
