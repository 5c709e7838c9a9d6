import { describe, expect, it } from 'vitest'
import { authorizationUrlWith } from '../../src/shared/authorization-parameters.ts'
import { placeholderPattern, Redactor } from '../../src/shared/redaction.ts'

/** As many secrets as a server needs to send for no more of them to be searched for. */
function fill(redactor: Redactor): void {
  redactor.maskBody(
    JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ token: `full-${i}` }))),
  )
}

describe('half of a character', () => {
  it('in a secret is masked like any other', () => {
    const redactor = new Redactor()
    const text = '{"token":"\\ud800abcdef"}'
    expect(redactor.maskBody(text)).toBe('{"token":"«token»"}')
    expect(redactor.maskValue(JSON.parse(text))).toEqual({ token: '«token»' })
    expect(redactor.mask('a \ud800abcdef b')).toBe('a «token» b')
  })

  it('in a parameter becomes the replacement character', () => {
    const parameters = [{ source: 'authParams', name: 'x', value: '\ud800' }] as const
    expect(authorizationUrlWith('https://a.example/', parameters)).toBe(
      'https://a.example/?x=%EF%BF%BD',
    )
  })
})

describe('the name in a placeholder', () => {
  it('holds only what a placeholder may hold, whatever the key is', () => {
    const redactor = new Redactor()
    const text = '{"my secret":"abcdef1","€$&secret":"abcdef2","":"x"}'
    const masked = redactor.maskBody(text)
    expect(masked).toBe('{"my secret":"«my_secret»","€$&secret":"«___secret»","":"x"}')
    expect(redactor.unmask(masked)).toBe(text)
    expect(redactor.maskBody(masked)).toBe(masked)
  })

  it('stands for one value only', () => {
    const redactor = new Redactor()
    const text = '{"a_secret":"x-1","b":{"a_secret":"y-1"},"c":{"a_secret:2":"z-1"}}'
    const masked = redactor.maskBody(text)
    expect(new Set(masked.match(placeholderPattern)).size).toBe(3)
    expect(redactor.unmask(masked)).toBe(text)
  })

  it('is short, however long the key is', () => {
    const redactor = new Redactor()
    const masked = redactor.maskValue({ [`secret ${'x'.repeat(300_000)}`]: '123-456' })
    expect(Object.values(masked).join().length).toBeLessThan(100)
    expect(redactor.mask('123-456'.repeat(1000)).length).toBeLessThan(100_000)
  })

  it('does not bring a long secret back', () => {
    const redactor = new Redactor()
    const long = 'ab-'.repeat(5000)
    expect(redactor.maskValue({ 'secret $&': long })).toEqual({ 'secret $&': '«secret___»' })
    expect(redactor.mask(`x ${long}`)).toBe('x «secret___»')
  })

  it('is that of the key, also where the key is written with escapes', () => {
    expect(new Redactor().maskBody(String.raw`{"access\u005ftoken":"abc"}`)).toBe(
      String.raw`{"access\u005ftoken":"«access_token»"}`,
    )
  })
})

describe('more secrets than are searched for', () => {
  it('are masked where they stand, in headers too', () => {
    const redactor = new Redactor()
    for (let i = 0; i < 1000; i++) redactor.maskHeader('set-cookie', `a=cookie-${i}`)
    expect(redactor.maskHeader('set-cookie', 'a=cookie-last')).toBe('a=«cookie:1001»')
    expect(redactor.maskHeader('x-api-key', 'key-last')).toBe('«x-api-key»')
    // Unless it is one of ours, or a few servers' worth, searching for it is not worth the time.
    expect(redactor.mask('cookie-0 cookie-last key-last')).toBe('«cookie» cookie-last key-last')
  })

  it('leave room for those of the run itself, also for one that came among them', () => {
    const redactor = new Redactor()
    fill(redactor)
    expect(redactor.maskUrl('https://a.example/?code=the-code')).toContain('«code»')
    redactor.add('code', 'the-code')
    redactor.add('client_secret', 'the-client-secret')
    expect(redactor.mask('/the-code/the-client-secret')).toBe('/«code»/«client_secret»')
  })

  it('are not made of what is no secret, or is one already', () => {
    const redactor = new Redactor()
    const empty = Array.from({ length: 2000 }, () => ({ token: 'undefined', id_token: '' }))
    redactor.maskBody(JSON.stringify(empty))
    for (let i = 0; i < 2000; i++) redactor.maskValue({ token: '«token»' })
    redactor.maskValue({ token: 'the-token' })
    expect(redactor.mask('a the-token')).toBe('a «token»')
  })
})

describe('a form with white space', () => {
  it.each([
    [
      'at its end',
      'access_token=gho_abc123&token_type=bearer\n',
      'access_token=«access_token»&token_type=bearer\n',
    ],
    [
      'around it',
      '\r\n token_type=b&access_token=gho_abc123 \n',
      '\r\n token_type=b&access_token=«access_token» \n',
    ],
    [
      'in a value',
      'access_token=gho_abc123&scope=read write',
      'access_token=«access_token»&scope=read write',
    ],
    [
      'between its pairs',
      'token_type=b & access_token=gho_abc123 &\n scope=a',
      'token_type=b & access_token=«access_token» &\n scope=a',
    ],
    [
      'behind a secret',
      'access_token=gho_abc123\nexpires_in=3600',
      'access_token=«access_token»\nexpires_in=3600',
    ],
  ])('%s is masked', (_, text, masked) => {
    const redactor = new Redactor()
    expect(redactor.maskBody(text)).toBe(masked)
    expect(redactor.reveal('«access_token»')).toBe('gho_abc123')
  })

  it.each(['code=500 body=Internal error', 'code=400 Bad thing'])(
    'is none where it is prose: %s',
    (text) => {
      const redactor = new Redactor()
      expect(redactor.maskBody(text)).toBe(text)
      expect(redactor.maskText(text)).toBe(text)
      expect([...redactor.entries()]).toEqual([])
    },
  )

  it('is no trap when it is large', () => {
    const text = `a=${' b'.repeat(2_000_000)}${' '.repeat(2_000_000)}&token=abcdef`
    expect(new Redactor().maskBody(text)).toMatch(/&token=«token»$/)
  })
})

describe('the password of a URL', () => {
  it('is masked, and the user name stays', () => {
    const redactor = new Redactor()
    expect(redactor.maskUrl('https://api:p%40ss+word@api.example/me?x=1')).toBe(
      'https://api:«password»@api.example/me?x=1',
    )
    expect(redactor.reveal('«password»')).toBe('p@ss+word')
    expect(redactor.maskHeader('location', 'http://a@c:x@ss-word@b.example/')).toBe(
      'http://a@c:«password:2»@b.example/',
    )
  })

  it('is none where an @ stands elsewhere', () => {
    const url = 'https://a.example:8443/@me/b:c@d?to=a:b@c.example'
    expect(new Redactor().maskUrl(url)).toBe(url)
  })
})

it.each([
  '{"iss":"http://localhost:8080","email":"ada@example.com"}',
  '{"iss":"http://localhost","email":"ada@example.com"}',
  'Link: <http://localhost:8080>;rel="author",<mailto:ada@example.com>',
])('an e-mail address behind a URL ends no password: %s', (text) => {
  const redactor = new Redactor()
  expect(redactor.maskText(text)).toBe(text)
  expect([...redactor.entries()]).toEqual([])
})

it('what a script says behind the address that it quotes stays', () => {
  const redactor = new Redactor()
  expect(redactor.maskText('GET https://a.example/?token=abcdef answered 500')).toBe(
    'GET https://a.example/?token=«token» answered 500',
  )
  expect(redactor.reveal('«token»')).toBe('abcdef')
})

it('what a script says is masked as a URL and as a body', () => {
  const redactor = new Redactor()
  expect(redactor.maskText('https://a.example/?code=abc&x=1')).toBe(
    'https://a.example/?code=«code»&x=1',
  )
  expect(redactor.maskText('{"token":"abcdef"}')).toBe('{"token":"«token»"}')
})

it('a value of a hundred thousand levels is kept as far as it can be shown', () => {
  const depth = 100_000
  const value: unknown = JSON.parse(
    `{"token":"abcdef","x":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  )
  const masked = JSON.stringify(new Redactor().maskValue(value))
  expect(masked).toMatch(/^\{"token":"«token»","x":\[{500}"\(nested too deeply/)
})
