import { expect, test } from 'vitest'
import { takeWireToken } from '../../../src/renderer/app/wire-token.ts'

function setUp(hash: string, stored: string | null) {
  let kept = stored
  const storage = {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
  const addresses: unknown[] = []
  const history = {
    replaceState: (_data: unknown, _unused: string, url?: string | URL | null) =>
      void addresses.push(url),
  }
  const token = takeWireToken({ hash, pathname: '/', search: '?a=1' }, storage, history)
  return { token, kept, addresses }
}

test('takes the key from the address, keeps it, and removes it from there', () => {
  expect(setUp('#token=new', 'old')).toEqual({ token: 'new', kept: 'new', addresses: ['/?a=1'] })
})

test('takes the key that it kept where the address has none', () => {
  expect(setUp('', 'old')).toEqual({ token: 'old', kept: 'old', addresses: [] })
})

test('has no key where there is none', () => {
  expect(setUp('', null).token).toBeNull()
})
