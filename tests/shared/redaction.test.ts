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

  it.each([
    [
      'encoded',
      '?next=https%3A%2F%2Ft.example%2Fcb%3Fcode%3Dabc%26x%3D1&y=2',
      '?next=https%3A%2F%2Ft.example%2Fcb%3Fcode%3D«code»%26x%3D1&y=2',
    ],
    ['as it is', '?next=/cb?code=abc&y=2', '?next=/cb?code=«code»&y=2'],
    [
      'with some of it encoded',
      '?next=/cb%3Fclient_secret%3Dabc%E9#y',
      '?next=/cb%3Fclient_secret%3D«client_secret»#y',
    ],
    [
      'in another',
      '?a=%2Fb%3Fc%3D%252Fd%253Faccess_token%253Dabc%2526x%253D%25252B',
      '?a=%2Fb%3Fc%3D%252Fd%253Faccess_token%253D«access_token»%2526x%253D%25252B',
    ],
    ['that is only a query', '?fragment=token%3Dabc%26a%3Db', '?fragment=token%3D«token»%26a%3Db'],
    [
      'with a password',
      '?next=https%3A%2F%2Fme%3Aabc%40a.example',
      '?next=https%3A%2F%2Fme%3A«password»%40a.example',
    ],
  ])('masks what is secret in a URL that is a parameter, %s', (_, url, masked) => {
    const redactor = new Redactor()
    expect(redactor.maskUrl(`https://a.example/go${url}`)).toBe(`https://a.example/go${masked}`)
    expect([...redactor.entries()].map(([, value]) => value)).toEqual([
      expect.stringMatching(/^abc/),
    ])
    expect(redactor.maskUrl(`/go${masked}`)).toBe(`/go${masked}`)
  })

  it.each([
    '?next=https%3a%2f%2Ft.example%2Fcb%3fscope%3Da+b%20c&y=%2F%3F%3D',
    '?next=%E9%3Fx%3D1',
  ])('leaves a parameter as it is where nothing in it is secret: %s', (url) => {
    expect(new Redactor().maskUrl(url)).toBe(url)
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

  it.each([
    [
      'a form_post response',
      '<!doctype html><form action="https://a.example/cb"><input type="hidden" name="code" value="4&#x2F;abc"/><input value=\'s-1\' name=state><input value=4/abc name=token></form>',
      '<!doctype html><form action="https://a.example/cb"><input type="hidden" name="code" value="«code»"/><input value=\'s-1\' name=state><input value=«code» name=token></form>',
    ],
    [
      'a page that goes on by itself',
      '<meta http-equiv="refresh" content="0;url=https://a.example/cb?code=4/abc&amp;state=1">',
      '<meta http-equiv="refresh" content="0;url=https://a.example/cb?code=«code»&amp;state=1">',
    ],
    [
      'a link',
      "<a href='/go?next=%2Fcb%3Fx%3D1%26code%3D4%2Fabc'>code=1</a>",
      "<a href='/go?next=%2Fcb%3Fx%3D1%26code%3D«code»'>code=1</a>",
    ],
  ])('masks what is secret in %s', (_, page, masked) => {
    const redactor = new Redactor()
    expect(redactor.maskBody(page)).toBe(masked)
    expect([...redactor.entries()]).toContainEqual([
      '«code»',
      expect.stringMatching(/^4(\/|%2F)abc$/),
    ])
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
    for (const mark of ['%3D', '%253D', '\\u003d', '\\x3D', '&#61;'])
      expect(new Redactor().mask(`hint${mark}${jwt}!`)).toBe(`hint${mark}«jwt»!`)
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

  it('is masked as a whole header or text of JSON even where it is short', () => {
    const redactor = new Redactor()
    redactor.addTyped('4711')
    expect(redactor.maskBody('{"pin": "4711", "is": "47110", "\\u0070in":"\\u0034711"}')).toBe(
      '{"pin": "«typed»", "is": "47110", "\\u0070in":"«typed»"}',
    )
    expect(redactor.maskHeader('x-pin', '4711')).toBe('«typed»')
    expect(redactor.maskHeader('x-size', '147110')).toBe('147110')
    expect(redactor.maskValue({ pin: '4711', all: ['4711', '47110'], size: 4711 })).toEqual({
      pin: '«typed»',
      all: ['«typed»', '47110'],
      size: 4711,
    })
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
