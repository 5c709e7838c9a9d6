import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectionSchema } from '../../src/shared/connection-schema.ts'
import { describeSchemaProblem } from '../../src/workbench/describe-schema-problem.ts'

function describeConnection(value: unknown): string {
  const parsed = connectionSchema.safeParse(value)
  if (parsed.success) throw new Error('the value has the shape of a connection')
  return describeSchemaProblem(parsed.error, value)
}

test.each([
  [null, 'it must be an object, not null'],
  [[], 'it must be an object, not a list'],
  [{}, 'name is missing'],
  [{ name: 'a' }, 'options is missing'],
  [{ name: 'a', options: { client_id: 3 } }, 'options.client_id must be a text, not a number'],
  [{ name: 'a', options: { scope: 3 } }, 'options.scope must be a text or a list, not a number'],
  [{ name: 'a', options: { scope: ['b', 3] } }, 'options.scope.1 must be a text, not a number'],
  [
    { name: 'a', options: { pkce_enabled: 'yes' } },
    'options.pkce_enabled must be true or false, not a text',
  ],
  [
    { name: 'a', options: { customHeaders: 'X: y' } },
    'options.customHeaders must be an object, not a text',
  ],
  [
    { name: 'a', options: { upstream_params: { b: { c: 1 } } } },
    'options.upstream_params.b.value is missing, or options.upstream_params.b.alias is missing',
  ],
  [{ name: 'a', strategy: 'saml', options: {} }, 'strategy must be "oauth2", not "saml"'],
  [
    { name: 'a', strategy: 'a-text-of-more-than-forty-characters-is-no-word', options: {} },
    'strategy must be "oauth2", not a text',
  ],
])('%j: %s', (value, sentence) => {
  expect(describeConnection(value)).toBe(sentence)
})

test('does not repeat a value, which may be a secret', () => {
  const value = { name: 'a', options: { client_secret: ['my-secret'] } }
  expect(describeConnection(value)).toBe('options.client_secret must be a text, not a list')
})

test.each([
  [z.number().positive(), 0, 'it must be more than 0'],
  [z.number().min(1), 0, 'it must be at least 1'],
  [z.number().lt(5), 5, 'it must be less than 5'],
  [z.int(), 1e300, 'it must be at most 9007199254740991'],
  [z.int(), 1.5, 'it must be a whole number'],
  [z.int(), '1', 'it must be a number, not a text'],
  [z.string().min(1), '', 'it must be at least 1 characters long'],
])('tells whether the bound itself is allowed: %#', (schema, value, sentence) => {
  const { error } = schema.safeParse(value)
  expect(error && describeSchemaProblem(error, value)).toBe(sentence)
})
