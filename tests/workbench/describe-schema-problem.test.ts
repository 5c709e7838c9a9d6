import { expect, test } from 'vitest'
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
  [{ name: 'a', strategy: 'saml', options: {} }, 'strategy must be "oauth2", not a text'],
])('%j: %s', (value, sentence) => {
  expect(describeConnection(value)).toBe(sentence)
})

test('does not repeat a value, which may be a secret', () => {
  const value = { name: 'a', options: { client_secret: ['my-secret'] } }
  expect(describeConnection(value)).toBe('options.client_secret must be a text, not a list')
})
