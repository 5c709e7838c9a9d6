import { expect, test } from 'vitest'
import { parametersOf, parsePairs } from '../../../../src/renderer/features/trace/url-parts.ts'

test('reads the parameters of query and fragment, decoded, in their order', () => {
  expect(parametersOf('https://a.example/?scope=openid%20email&x=1+2&code=«code»#state=s')).toEqual(
    [
      ['scope', 'openid email'],
      ['x', '1 2'],
      ['code', '«code»'],
      ['state', 's'],
    ],
  )
})

test('takes a fragment without pairs for none', () => {
  expect(parametersOf('https://a.example/#top')).toEqual([])
})

test('leaves as it is what cannot be decoded', () => {
  expect(parsePairs('a=%zz&b')).toEqual([
    ['a', '%zz'],
    ['b', ''],
  ])
})
