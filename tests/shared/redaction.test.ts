import { describe, expect, it } from 'vitest'
import { Redactor } from '../../src/shared/redaction.ts'

const secret = 'hunter2+/=&"secret'

describe('Redactor', () => {
  it('gives equal secrets one placeholder, and different ones different placeholders', () => {
    const redactor = new Redactor()
    expect(redactor.add('access_token', 'one-token')).toBe('«access_token»')
    expect(redactor.add('access_token', 'two-token')).toBe('«access_token:2»')
    expect(redactor.add('refresh_token', 'one-token')).toBe('«access_token»')
  })

  it.each([
    ['raw', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['form-encoded', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['JSON-escaped', JSON.stringify(secret).slice(1, -1)],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
  ])('finds a secret that stands %s in a text', (_, spelling) => {
    const redactor = new Redactor()
    redactor.add('client_secret', secret)
    expect(redactor.mask(`before ${spelling} after`)).toBe('before «client_secret» after')
  })

  it('masks the values of secret parameters of a URL, also in its fragment', () => {
    const redactor = new Redactor()
    expect(redactor.maskUrl('https://a.example/cb?code=abc&x=1#access_token=abcdef')).toBe(
      'https://a.example/cb?code=«code»&x=1#access_token=«access_token»',
    )
  })

  it('masks the values of secret keys in JSON text, however short and wherever nested', () => {
    const redactor = new Redactor()
    const text = '{"a": {"access_token" : "x"}, "expires_in": 5, "refresh_token":"a\\"b"}'
    expect(redactor.maskBody(text)).toBe(
      '{"a": {"access_token" : "«access_token»"}, "expires_in": 5, "refresh_token":"«refresh_token»"}',
    )
  })

  it('leaves an error code in JSON alone, which is no authorization code', () => {
    expect(new Redactor().maskBody('{"code":"invalid"}')).toBe('{"code":"invalid"}')
  })

  it('masks a form body', () => {
    const redactor = new Redactor()
    expect(redactor.maskBody('grant_type=x&code=abc&client_secret=s%20t')).toBe(
      'grant_type=x&code=«code»&client_secret=«client_secret»',
    )
    expect(redactor.reveal('«client_secret»')).toBe('s t')
  })

  it('masks secret parameters wherever prose quotes them', () => {
    const prose =
      'Refused: https://a.example/?code=abc&x=1 (access_token=t-1). client_id=demo\nstate=s'
    expect(new Redactor().maskProse(prose)).toBe(
      'Refused: https://a.example/?code=«code»&x=1 (access_token=«access_token»). client_id=demo\nstate=s',
    )
  })

  it('masks credentials and cookies in headers, and keeps what tells their kind', () => {
    const redactor = new Redactor()
    expect(redactor.maskHeader('Authorization', 'Bearer abc')).toBe('Bearer «authorization»')
    expect(redactor.maskHeader('Cookie', 'a=1234567; b=7654321')).toBe('a=«cookie»; b=«cookie:2»')
    expect(redactor.maskHeader('set-cookie', 'a=1234567; Path=/; HttpOnly')).toBe(
      'a=«cookie»; Path=/; HttpOnly',
    )
    expect(redactor.maskHeader('x-api-key', 'k')).toBe('«x-api-key»')
  })

  it('masks a JWT wherever it stands', () => {
    const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln'
    expect(new Redactor().mask(`token was ${jwt}.`)).not.toContain('eyJzdWIiOiIxIn0')
  })

  it('masks values of any depth, keys included, and keeps what is no text', () => {
    const redactor = new Redactor()
    redactor.add('client_secret', 'a-long-secret')
    expect(
      redactor.maskValue({
        list: ['a-long-secret', 1, null],
        'a-long-secret': true,
        id_token: 't',
      }),
    ).toEqual({
      list: ['«client_secret»', 1, null],
      '«client_secret»': true,
      id_token: '«id_token»',
    })
  })

  it('masks a secret of a megabyte', () => {
    const redactor = new Redactor()
    const long = 'x1'.repeat(500_000)
    redactor.add('access_token', long)
    expect(redactor.mask(`a ${long} b`)).toBe('a «access_token» b')
  })

  it('does not mask its own placeholders again', () => {
    const redactor = new Redactor()
    const once = redactor.maskValue({ client_secret: 'a-long-secret' })
    expect(redactor.maskValue(once)).toEqual({ client_secret: '«client_secret»' })
  })

  it('masks a secret that is a common word only where it stands as a word', () => {
    const redactor = new Redactor()
    redactor.add('client_secret', 'secret')
    expect(redactor.maskBody('client_secret=secret&x=secret')).toBe(
      'client_secret=«client_secret»&x=«client_secret»',
    )
    expect(redactor.maskValue({ secret: { client_secret: 'secret' } })).toEqual({
      secret: { client_secret: '«client_secret»' },
    })
  })

  it('gives values back only by their placeholder', () => {
    const redactor = new Redactor()
    redactor.add('code', 'abcdef')
    expect(redactor.reveal('«code»')).toBe('abcdef')
    expect(redactor.reveal('«other»')).toBeUndefined()
    expect(redactor.unmask('x «code» «other»')).toBe('x abcdef «other»')
  })
})

describe('what is typed on a page', () => {
  it('is masked everywhere', () => {
    const redactor = new Redactor()
    redactor.addTyped('correct-horse')
    expect(redactor.mask('she typed correct-horse')).toBe('she typed «typed»')
    expect(redactor.maskValue({ email: 'correct-horse' })).toEqual({ email: '«typed»' })
  })

  it('is masked as a whole parameter even where it is short', () => {
    const redactor = new Redactor()
    redactor.addTyped('1 3')
    expect(redactor.maskUrl('https://a.example/?pin=1+3&page=13')).toBe(
      'https://a.example/?pin=«typed»&page=13',
    )
    expect(redactor.maskBody('pin=1%203&page=1')).toBe('pin=«typed»&page=1')
    expect(redactor.reveal('«typed»')).toBe('1 3')
  })

  it('gives a copy of its entries the same placeholders, and takes them back', () => {
    const redactor = new Redactor()
    const value = {
      access_token: 'first-secret',
      nested: [{ refresh_token: 'second-secret' }, 'with first-secret in it'],
    }
    const masked = redactor.maskValue(value)
    redactor.add('access_token', 'another-secret')
    const copy = Redactor.of(redactor.entries())
    expect([...copy.entries()]).toEqual([...redactor.entries()])
    expect(copy.reveal('«access_token:2»')).toBe('another-secret')
    expect(copy.unmaskValue(masked)).toEqual(value)
  })
})
