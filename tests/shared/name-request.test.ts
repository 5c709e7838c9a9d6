import { expect, test } from 'vitest'
import { hostAndPath } from '../../src/shared/name-request.ts'

test.each([
  ['https://id.example.com/a/b?c=d#e', 'id.example.com/a/b'],
  ['com.example.app:/callback?code=1', 'com.example.app:/callback'],
  ['http://127.0.0.1:4410/interaction/«cookie»', '127.0.0.1:4410/interaction/«cookie»'],
])('shows of %s its host and path', (url, expected) => {
  expect(hostAndPath(url)).toBe(expected)
})
