import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLeak } from '../../../src/interop/case/find-leak.ts'
import { maskRun } from '../../../src/interop/masking/mask-run.ts'
import { noDecisions } from '../../../src/shared/case.ts'
import type { Run } from '../../../src/shared/run.ts'
import type { Exchange } from '../../../src/shared/trace.ts'
import { buildRun } from '../../builders/run-builder.ts'

/*
 * Secrets and personal data are planted in runs that no redactor has seen, in every place and
 * spelling; whatever the finished file still holds of them is a leak.
 */

const base = await buildRun()

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64Url = (text: string) => Buffer.from(text).toString('base64url')
const form = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
const json = (value: unknown) => JSON.stringify(value)
const jwt = (claims: object) =>
  `${base64Url(json({ alg: 'RS256', kid: 'k1' }))}.${base64Url(json(claims))}.${base64Url('signature-of-it')}`

/** Where a value of somebody can be told by its key or shape alone. */
const telling: Readonly<Record<string, (value: string) => string>> = {
  'a JSON body': (v) => json({ user: { family_name: v } }),
  'JSON with escapes': (v) =>
    `{"family_name": "${[...v].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`,
  'JSON in a text of JSON': (v) => json({ data: json({ inner: json({ family_name: v }) }) }),
  'JSON in base64 in JSON': (v) => json({ data: base64(json({ family_name: v })) }),
  'a list under a telling key': (v) => json({ family_name: [v, { other: v }] }),
  'a form body': (v) => `a=1&family_name=${form(v)}`,
  'JSON in a form body': (v) => `payload=${encodeURIComponent(json({ family_name: v }))}`,
  'a multipart body': (v) =>
    `--xyz\r\nContent-Disposition: form-data; name="family_name"\r\n\r\n${v}\r\n--xyz--\r\n`,
  'a JWT': (v) => json({ assertions: [`prefix ${jwt({ iss: 'x', deep: { family_name: v } })}`] }),
  'a SAML response': (v) =>
    `SAMLResponse=${encodeURIComponent(base64(`<saml:Assertion><saml:NameID>${escapeMarkup(v)}</saml:NameID></saml:Assertion>`))}`,
  'a SAML attribute in base64': (v) =>
    json({
      xml: base64(
        `<Attribute Name="family_name"><AttributeValue>${escapeMarkup(v)}</AttributeValue></Attribute>`,
      ),
    }),
  XML: (v) => `<user><family_name>${escapeMarkup(v)}</family_name></user>`,
  'an input of a page': (v) =>
    `<!doctype html><form><input type="hidden" name="family_name" value="${escapeMarkup(v)}"></form>`,
  'JSON that is cut off': (v) => json({ family_name: v, rest: 'x' }).slice(0, -4),
  'JSON in prose': (v) => `got ${json({ family_name: v })} from the server`,
  'an inspected object': (v) => `{ family_name: ${json(v)}, id: 3 }`,
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}

const asUnit = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** How text that somebody wrote elsewhere may hold a value that was seen. */
const spellings: Readonly<Record<string, (value: string) => string>> = {
  raw: (v) => `it is ${v}, yes`,
  'URL-encoded': (v) => `https://api.example/find?q=${encodeURIComponent(v)}&x=1`,
  'form-encoded': (v) => `q=${form(v)}&x=1`,
  'URL-encoded twice': (v) =>
    `https://a.example/?next=${encodeURIComponent(`/x?q=${encodeURIComponent(v)}`)}`,
  'in lower-case escapes': (v) =>
    `seen ${encodeURIComponent(v).replace(/%../g, (c) => c.toLowerCase())}`,
  'JSON-escaped': (v) => `seen ${json(v)} here`,
  'JSON-escaped twice': (v) => `seen ${json(json(v))} here`,
  base64: (v) => `seen ${base64(`a long enough text with ${v} in it`)} here`,
  'base64, one byte later': (v) => `seen ${base64(`1a long enough text with ${v} in it`)} here`,
  'base64, two bytes later': (v) => `seen ${base64(`12a long enough text with ${v} in it`)} here`,
  base64url: (v) => `seen ${base64Url(`~~~???a long enough text with ${v} in it`)} here`,
  'base64 of bytes': (v) =>
    `seen ${Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x81]), Buffer.from(v), Buffer.from([0x00, 0xff])]).toString('base64')} here`,
  'as .NET writes JSON': (v) =>
    `{"x":"${json(v)
      .slice(1, -1)
      .replace(/["&'+<>]|[^ -~]/g, asUnit)
      .replaceAll('\\\\u0022', '\\u0022')}"} behind`,
  'as .NET writes JSON, in a header': (v) => v.replace(/["&'+<>=/]|[^ -~]/g, asUnit),
  'as a page writes it, in a header': (v) =>
    v.replace(/[^A-Za-z\d]/g, (c) => `&#${c.charCodeAt(0)};`),
  'as a page writes it, in a form': (v) =>
    `a=1&x=${v.replace(/[^A-Za-z\d]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)}&b=2`,
  'as a page writes it, in JSON': (v) =>
    json({ x: `seen ${v.replace(/[^A-Za-z\d]/g, (c) => `&#${c.charCodeAt(0)};`)}.` }).replaceAll(
      '&',
      '\\u0026',
    ),
  'URL-encoded three times': (v) =>
    `seen ${[1, 2, 3].reduce((text) => encodeURIComponent(text), v)} here`,
  'in markup': (v) => `<p>${escapeMarkup(v)}</p>`,
}

type Place = (run: Run, text: string) => Run

function withExchange(run: Run, change: (exchange: Exchange) => Exchange): Run {
  const index = run.trace.findLastIndex((e) => e.kind === 'exchange')
  return {
    ...run,
    trace: run.trace.map((e, i) => (i === index && e.kind === 'exchange' ? change(e) : e)),
  }
}

const bodyOf = (text: string) => ({ text, size: text.length })

/** Every place of a run in which a text of others stands. */
const places: Readonly<Record<string, Place>> = {
  'a response body': (run, text) =>
    withExchange(run, (e) => ({
      ...e,
      response: { status: 200, statusText: '', headers: [], body: bodyOf(text) },
    })),
  'the body of an error': (run, text) =>
    withExchange(run, (e) => ({
      ...e,
      response: { status: 400, statusText: '', headers: [], body: bodyOf(text) },
    })),
  'a request body': (run, text) =>
    withExchange(run, (e) => ({ ...e, request: { ...e.request, body: bodyOf(text) } })),
  'a request header': (run, text) =>
    withExchange(run, (e) => ({ ...e, request: { ...e.request, headers: [['X-Data', text]] } })),
  'the message of a failed request': (run, text) =>
    withExchange(run, (e) => ({ ...e, error: { code: 'E', message: text } })),
  'a console line': (run, text) => ({ ...run, console: [{ level: 'log', text, at: 1 }] }),
  'an error message': (run, text) => ({
    ...run,
    steps: run.steps.map((step) => ({
      ...step,
      error: { code: 'internal-error', message: text, detail: text },
    })),
  }),
  'a note': (run, text) => ({
    ...run,
    trace: [...run.trace, { kind: 'note', id: 't99', at: 9, name: 'x.y', text }],
  }),
  'a finding': (run, text) => ({
    ...run,
    findings: [
      { code: 'x', severity: 'hint', title: 'T', explanation: text, evidence: [], rule: 'R' },
    ],
  }),
  'the profile': (run, text) => ({ ...run, scriptProfile: { blob: text } }),
  'the token response': (run, text) => ({ ...run, tokenResponse: { blob: text } }),
  'a parameter': (run, text) => ({ ...run, parameters: { data: text } }),
  'an introspection': (run, text) => ({
    ...run,
    followUps: [
      {
        ...followUp,
        summary: text,
        error: { code: 'x', message: text, detail: text },
        kind: 'introspection',
        about: 'access_token',
        answer: { blob: text },
      },
    ],
  }),
  'the tokens of a refresh': (run, text) => ({
    ...run,
    followUps: [{ ...followUp, kind: 'refresh', tokenResponse: { blob: text } }],
  }),
}

const followUp = {
  startedAt: '2026-11-22T12:00:00.000Z',
  durationMs: 1,
  outcome: 'passed',
  summary: 'active',
  evidence: [],
} as const

function fileOf(run: Run, stored: readonly string[] = []): Run {
  return maskRun({ run, decisions: noDecisions, runSecrets: [], storedSecrets: stored }).run
}

/** Values as people have them: letters of any script, spaces, punctuation, never only a word. */
const somebodysValue = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'abcdefgßéøżλжñ'), minLength: 3, maxLength: 12 }),
    fc.constantFrom(' ', "'", '-', ' & ', '"', '/', '+', ' <x> '),
    fc.string({ unit: fc.constantFrom(...'ABCDEFÄÖ0123456789'), minLength: 4, maxLength: 12 }),
  )
  .map(([a, b, c]) => `${a}${b}${c}`)

describe.each(Object.entries(places))('planted in %s', (_place, put) => {
  it.each(Object.entries(telling))(
    'as %s, a value under a telling key is masked',
    (_how, write) => {
      fc.assert(
        fc.property(somebodysValue, (value) => {
          expect(findLeak(fileOf(put(base, write(value))), [value])).toBeNull()
        }),
        { numRuns: 4 },
      )
    },
  )

  it.each(Object.entries(spellings))('%s, a value seen elsewhere is masked', (_how, write) => {
    fc.assert(
      fc.property(somebodysValue, (value) => {
        const run = put(
          { ...base, profile: { user_id: 'x', identities: [], city: value } },
          write(value),
        )
        expect(findLeak(fileOf(run), [value])).toBeNull()
      }),
      { numRuns: 4 },
    )
  })

  it.each(Object.entries(spellings))('%s, a secret of the vault is masked', (_how, write) => {
    fc.assert(
      fc.property(somebodysValue, (value) => {
        expect(findLeak(fileOf(put(base, write(value)), [value]), [value])).toBeNull()
      }),
      { numRuns: 4 },
    )
  })
})

/** A value under a telling name where only this kind of place has names. */
const elsewhere: Readonly<Record<string, (value: string) => Run>> = {
  'a cookie': (v) => withHeader('Cookie', `a=1; sid=${form(v)}`),
  'a cookie that is set': (v) => withHeader('Set-Cookie', `sid=${form(v)}; Path=/; HttpOnly`),
  'the path of a cookie': (v) => withHeader('Set-Cookie', `a=${form(v)}; Path=/login/${form(v)}`),
  'basic credentials': (v) => withHeader('Authorization', `Basic ${base64(`client:${v}`)}`),
  'a bearer token': (v) => withHeader('Authorization', `Bearer ${base64Url(v)}`),
  'a header of a name': (v) => withHeader('X-Api-Key', v),
  'the address of the client': (v) => withHeader('X-Forwarded-For', v),
  'a query': (v) => withUrl(`https://a.example/x?login_hint=${encodeURIComponent(v)}&state=1`),
  'a fragment': (v) => withUrl(`https://a.example/x#access_token=${encodeURIComponent(v)}`),
  'the user of a URL': (v) => withUrl(`https://me:${encodeURIComponent(v)}@a.example/x`),
  'a redirect inside a URL': (v) =>
    withUrl(
      `https://a.example/x?next=${encodeURIComponent(`/y?access_token=${encodeURIComponent(v)}`)}`,
    ),
  'a literal of the script': (v) => withScript(`const apiKey = ${json(v)}`),
  'a header in the script': (v) => withScript(`request({ headers: { 'X-Api-Key': ${json(v)} } })`),
  'a URL in the script': (v) =>
    withScript(`get('https://a.example/?api_key=${encodeURIComponent(v).replaceAll("'", '%27')}')`),
  'a custom header of the connection': (v) => withOptions({ customHeaders: { 'X-Secret': v } }),
  'an unknown option of the connection': (v) => withOptions({ vault: { api_key: v } }),
  'a parameter of the connection': (v) => withOptions({ authParams: { login_hint: v } }),
  'a wrapped parameter': (v) => withOptions({ upstream_params: { login_hint: { value: v } } }),
  'claims of the ID token': (v) => ({
    ...base,
    idToken: { ...idToken, claims: { given_name: v } },
  }),
  'the URL of a logout': (v) => ({
    ...base,
    followUps: [
      {
        ...followUp,
        kind: 'logout',
        source: 'logoutUrl',
        url: `https://a.example/logout?login_hint=${encodeURIComponent(v)}`,
        opened: true,
      },
    ],
  }),
  'a key of an object': (v) => ({ ...base, scriptProfile: { [`of ${v}`]: { email: v } } }),
  'an attribute that nobody knows': (v) => ({ ...base, scriptProfile: { costCentre: { x: [v] } } }),
  'what is typed into a login page': (v) => ({
    ...base,
    trace: base.trace.map((e) =>
      e.kind === 'navigation' && e.state !== 'held'
        ? { ...e, request: { ...e.request, body: bodyOf(`whatever=${form(v)}`) } }
        : e,
    ),
  }),
}

const idToken: NonNullable<Run['idToken']> = {
  checkedAt: 1,
  form: 'jws',
  header: { alg: 'RS256' },
  claims: {},
  signature: { state: 'not-verified', evidence: [] },
  discovery: null,
  expected: { clientId: 'client-4711', nonce: null },
  accessTokenHash: null,
  codeHash: null,
}

function withHeader(name: string, value: string): Run {
  return withExchange(base, (e) => ({ ...e, request: { ...e.request, headers: [[name, value]] } }))
}

function withUrl(url: string): Run {
  return withExchange(base, (e) => ({ ...e, request: { ...e.request, url } }))
}

function withOptions(options: object): Run {
  return {
    ...base,
    connection: { ...base.connection, options: { ...base.connection.options, ...options } },
  }
}

function withScript(fetchUserProfile: string): Run {
  return withOptions({ scripts: { fetchUserProfile } })
}

describe('planted', () => {
  it.each(Object.entries(elsewhere))('in %s, a value is masked', (_place, plant) => {
    fc.assert(
      fc.property(somebodysValue, (value) => {
        expect(findLeak(fileOf(plant(value)), [value])).toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    'https://a.example/interaction/5fWq8sKJd81mNs02kLpq?x=1',
    '/interaction/5fWq8sKJd81mNs02kLpq',
    'https://a.example/?flow_id=5fWq8sKJd81mNs02kLpq',
  ])('in %s, what a server made up for the login is masked', (url) => {
    expect(findLeak(fileOf(withUrl(url)), ['5fWq8sKJd81mNs02kLpq'])).toBeNull()
  })

  it.each([
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'xoxb-2101234567-abcdefABCDEF',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQE\n-----END PRIVATE KEY-----',
    'jane.doe+test@northwind.example',
  ])('%j gives itself away in a script', (value) => {
    expect(
      findLeak(fileOf(withScript(`f(${json(value)})`)), [value, value.split('\n')[1] ?? value]),
    ).toBeNull()
  })
})

it('leaves what is about the browser and the protocol to be seen', () => {
  const headers: [string, string][] = [
    ['Sec-CH-UA-Mobile', '?0'],
    ['User-Agent', 'Mozilla/5.0'],
    ['Content-Type', 'application/json'],
    ['Date', 'Sat, 28 Nov 2026 00:00:00 GMT'],
  ]
  const run = withExchange(base, (e) => ({ ...e, request: { ...e.request, headers } }))
  const last = fileOf(run).trace.findLast((e) => e.kind === 'exchange')
  expect(last?.kind === 'exchange' && last.request.headers).toEqual(headers)
})
