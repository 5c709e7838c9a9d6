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

test('records the placeholder of a secret that a variable fills, wherever else it stands', () => {
  const connection = buildConnection({
    options: {
      client_secret: '##MYPASS##',
      authParams: { k: '##MYPASS##', again: '##SAME##', api_key: '##SHORT##', short: '##SHORT##' },
      tokenURL: 'https://##HOST##/token',
    },
  })
  const filled = { MYPASS: 'Azure8Q~abcdefg123', SHORT: 'k1', HOST: 'id.example' }
  expect(recordableVariables(connection, { ...filled, SAME: 'x Azure8Q~abcdefg123' })).toEqual({
    MYPASS: '«client_secret»',
    SAME: 'x «client_secret»',
    SHORT: '«api_key»',
    HOST: 'id.example',
  })
})

test('leaves out what is only a part of a secret, or called one', () => {
  const connection = buildConnection({
    options: {
      client_secret: 'part-##PART##',
      scope: '##PART## ##API_KEY## ##OTHER##',
    },
  })
  const variables = { PART: 'abcdefgh', API_KEY: '12345678', OTHER: 'openid' }
  expect(recordableVariables(connection, variables)).toEqual({ OTHER: 'openid' })
})
