import { describe, expect, it } from 'vitest'
import { registerSecrets } from '../../src/shared/connection-secrets.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const inForm = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
const lowerHex = (text: string) => text.replace(/%[\dA-F]{2}/g, (encoded) => encoded.toLowerCase())

/** As the library "request" writes a form. */
const byRfc3986 = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) =>
    `%${c.charCodeAt(0).toString(16)}`.toUpperCase(),
  )

describe('a secret in the spelling in which it is sent', () => {
  it.each([
    ['of Azure', 'Abc8Q~dEfGhIjKlM'],
    ['with what encodeURIComponent leaves', "it's!(a*secret)~1"],
    ['with spaces', 'correct horse ~ battery'],
    ['in base64', 'ab+/cdef/gh+ij=='],
  ])('%s is masked', (_, secret) => {
    const redactor = new Redactor()
    redactor.add('client_secret', secret)
    for (const spell of [inForm, encodeURIComponent, byRfc3986])
      for (const spelling of [spell(secret), lowerHex(spell(secret))])
        expect(redactor.mask(`bad body: client_secret=${spelling}&x=1`)).toBe(
          'bad body: client_secret=«client_secret»&x=1',
        )
  })

  it('is masked in JSON that escapes its slashes', () => {
    const redactor = new Redactor()
    redactor.add('access_token', 'ab/cd/ef1')
    expect(redactor.mask('{"seen":"ab\\/cd\\/ef1"}')).toBe('{"seen":"«access_token»"}')
  })

  it.each(['tok-abc-123456', 'tok-abc-1234567', 'tok-abc-12345678', 'a?>~?>~ü€'])(
    'is masked in base64 with and without padding, and in base64url: %s',
    (token) => {
      const redactor = new Redactor()
      redactor.add('access_token', token)
      const base64 = Buffer.from(token).toString('base64')
      for (const text of [
        base64,
        base64.replace(/=+$/, ''),
        Buffer.from(token).toString('base64url'),
      ])
        expect(redactor.mask(`<${text}>`)).toBe('<«access_token»>')
    },
  )
})

const asCodes = (text: string, pattern: RegExp, write: (code: number) => string) =>
  text.replace(pattern, (character) => write(character.charCodeAt(0)))
const hex = (code: number) => code.toString(16).padStart(4, '0')

/** What serialisers of JSON and of pages, and a URL in a URL, make of a text. */
const escapes: Readonly<Record<string, (text: string) => string>> = {
  'JSON of .NET': (text) =>
    asCodes(
      JSON.stringify(text).slice(1, -1),
      /["&'+<>`=]|[^ -~]/g,
      (code) => `\\u${hex(code).toUpperCase()}`,
    ).replaceAll('\\\\u0022', '\\u0022'),
  'JSON of Gson': (text) => asCodes(text, /["&'<>=]/g, (code) => `\\u${hex(code)}`),
  'JSON of PHP': (text) =>
    asCodes(
      JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
      /[^ -~]/g,
      (code) => `\\u${hex(code)}`,
    ),
  'JSON in JSON': (text) =>
    JSON.stringify(asCodes(text, /["&+]|[^ -~]/g, (code) => `\\u${hex(code)}`)).slice(1, -1),
  'decimal entities': (text) => asCodes(text, /[^A-Za-z\d]/g, (code) => `&#${code};`),
  'hexadecimal entities': (text) => asCodes(text, /[^A-Za-z\d]/g, (code) => `&#x${hex(code)};`),
  'named entities': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('+', '&plus;'),
  'a page in JSON': (text) =>
    asCodes(
      asCodes(text, /[^A-Za-z\d]/g, (code) => `&#${code};`),
      /[&]/g,
      () => '\\u0026',
    ),
  'a string of JavaScript': (text) =>
    asCodes(text, /[^A-Za-z\d]/g, (code) =>
      code < 256 ? `\\x${hex(code).slice(2)}` : `\\u${hex(code)}`,
    ),
  'a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'a form in a form in a form': (text) => inForm(inForm(inForm(text))),
}

describe.each(['Zx9+Qw/8&kk=Lp', 'pä55 "w+rd"/€𝒳', '+&/=+&/='])('of the secret %s', (secret) => {
  it.each(Object.entries(escapes))('%s is masked', (_, write) => {
    const redactor = new Redactor()
    redactor.add('client_secret', secret)
    // What is around it keeps the escapes that it has.
    const [before, behind] = ['\\u00e9 &lt;%2541 ', ' &gt;%2541\\u00e9']
    const text = `${before}${write(secret)}, ${write(secret)}${behind}`
    expect(redactor.mask(text)).toBe(`${before}«client_secret», «client_secret»${behind}`)
    expect(redactor.maskHeader('x-debug', write(secret))).toBe('«client_secret»')
  })
})

it('JSON with a secret in escapes is JSON afterwards', () => {
  const redactor = new Redactor()
  redactor.add('client_secret', 'Zx9+Qw/8&kk=Lp')
  const masked = redactor.maskBody(
    String.raw`{"say":"\"Zx9\u002BQw/8\u0026kk\u003DLp\"","x":"\u0022"}`,
  )
  expect(JSON.parse(masked)).toEqual({ say: '"«client_secret»"', x: '"' })
})

describe('the credentials of HTTP Basic', () => {
  const connection = buildConnection({
    options: { client_id: 'cid:1', client_secret: 'Abc8Q~d!f', customHeaders: {} },
  })
  const basicOf = (spell: (text: string) => string) =>
    Buffer.from(`${spell('cid:1')}:${spell('Abc8Q~d!f')}`)

  it.each([
    ['as they are', (text: string) => text],
    ['URL-encoded', encodeURIComponent],
    ['form-encoded', inForm],
  ])('are masked before any header brought them, %s', (_, spell) => {
    const redactor = new Redactor()
    registerSecrets(connection, redactor)
    const credentials = basicOf(spell)
    expect(redactor.maskText(`sending ${credentials.toString('base64')}`)).toBe(
      'sending «authorization»',
    )
    expect(redactor.mask(`got ${credentials.toString('base64url')}.`)).toBe('got «authorization».')
    expect(redactor.reveal('«authorization»')).toBe(credentials.toString('base64'))
  })

  it('have their placeholder only where they are found', () => {
    const redactor = new Redactor()
    registerSecrets(connection, redactor)
    expect(redactor.maskHeader('Authorization', 'Bearer other')).toBe('Bearer «authorization»')
    expect([...redactor.entries()].map(([placeholder]) => placeholder)).toEqual([
      '«client_secret»',
      '«authorization»',
    ])
    const header = `Basic ${basicOf((text) => text).toString('base64')}`
    expect(redactor.maskHeader('Authorization', header)).toBe('Basic «authorization:2»')
  })

  it('are none without a client id, as a part of a connection may be', () => {
    const { options } = buildConnection()
    const { client_id: _, ...rest } = options
    // Masking takes what a tenant has, whatever it lacks.
    const part = { ...buildConnection(), options: rest as typeof options }
    expect(() => registerSecrets(part, new Redactor())).not.toThrow()
  })

  it.each([null, '', '##CLIENT_SECRET##'])('are none where the secret is %j', (client_secret) => {
    const redactor = new Redactor()
    registerSecrets(
      buildConnection({ options: { client_id: 'a-client', client_secret } }),
      redactor,
    )
    const text = Buffer.from(`a-client:${client_secret ?? ''}`).toString('base64')
    expect(redactor.mask(text)).toBe(text)
  })
})
