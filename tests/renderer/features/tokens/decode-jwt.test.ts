import { describe, expect, it } from 'vitest'
import { decodeToken } from '../../../../src/renderer/features/tokens/decode-jwt.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('decodeToken', () => {
  it('reads the header and the claims of a JWT, also beyond ASCII', () => {
    const token = [part({ alg: 'RS256' }), part({ sub: 'ada', name: 'Łucja' }), 'c2ln'].join('.')
    expect(decodeToken(token)).toEqual({
      kind: 'jwt',
      header: { alg: 'RS256' },
      claims: { sub: 'ada', name: 'Łucja' },
    })
  })

  it('reads only the header of an encrypted token', () => {
    const token = [part({ alg: 'RSA-OAEP', enc: 'A256GCM' }), 'a', 'b', 'c', 'd'].join('.')
    expect(decodeToken(token)).toEqual({
      kind: 'encrypted',
      header: { alg: 'RSA-OAEP', enc: 'A256GCM' },
    })
  })

  it.each(['gho_16C7e42F292c6912E7710c838347Ae178B4a', 'a.b.c', `${part([1])}.${part({})}.x`, ''])(
    'calls “%s” opaque',
    (token) => expect(decodeToken(token)).toEqual({ kind: 'opaque' }),
  )
})
