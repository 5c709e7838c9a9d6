import { expect, it } from 'vitest'
import { importText } from '../../../src/interop/import/import-text.ts'

function connectionText(options: string): string {
  return `{"name":"x","strategy":"oauth2","options":${options}}`
}

it('a __proto__ key pollutes nothing and is reported', () => {
  const result = importText(
    connectionText('{"__proto__":{"polluted":true},"customHeaders":{"__proto__":"x","A":"1"}}'),
  )
  expect(result).toMatchObject({
    kind: 'imported',
    connections: [{ options: { customHeaders: { A: '1' } } }],
    notUnderstood: expect.arrayContaining([
      { path: 'options.__proto__', reason: 'a key of this name cannot be kept' },
      { path: 'options.customHeaders.__proto__', reason: 'a key of this name cannot be kept' },
    ]),
  })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

it('names of Object’s own methods are keys like any other', () => {
  const result = importText(connectionText('{"constructor":1,"toString":"x","hasOwnProperty":2}'))
  expect(result).toMatchObject({
    connections: [{ options: { constructor: 1, toString: 'x', hasOwnProperty: 2 } }],
  })
})

it.each([
  ['[', '['.repeat(1_000_000)],
  ['{"a":', '{"a":'.repeat(200_000)],
  ['connection', connectionText(`{"a":${'['.repeat(300)}${']'.repeat(300)}}`)],
])('JSON that is nested too deep is refused: %s', (_name, text) => {
  expect(importText(text)).toEqual({
    kind: 'refused',
    message: 'Line 1: nested deeper than 200 levels.',
  })
})

it.each([
  ['flow', `connections: ${'['.repeat(20_000)}`],
  ['block', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['closed flow', `connections: ${'['.repeat(300)}${']'.repeat(300)}`],
])('YAML that is nested too deep is refused: %s', (_name, text) => {
  expect(importText(text)).toMatchObject({ kind: 'refused' })
})

it('a bomb of YAML aliases is refused', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? '"x"' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(9).fill(item).join(', ')}]`
  })
  expect(importText(`${levels.join('\n')}\nconnections: *a8\n`)).toEqual({
    kind: 'refused',
    message:
      'This YAML cannot be read: Excessive alias count indicates a resource exhaustion attack.',
  })
})

it.each([
  ['parentheses', '('.repeat(20_000)],
  ['tuples', '['.repeat(20_000)],
  ['objects', '{ a = '.repeat(20_000)],
  ['templates', '"${'.repeat(20_000)],
])('HCL that is nested too deep is refused: %s', (_name, value) => {
  const text = `resource "auth0_connection" "x" {\n  options {\n    client_id = ${value}\n  }\n}\n`
  expect(importText(text)).toMatchObject({ kind: 'refused' })
})

it.each([
  // biome-ignore lint/suspicious/noTemplateCurlyInString: HCL's own interpolation
  ['texts', '"${local.a}${local.a}"'],
  ['tuples', '[local.a, local.a]'],
])('a bomb of HCL references fills no memory: %s', (_name, twice) => {
  const levels = Array.from(
    { length: 60 },
    (_, i) => `  l${i + 1} = ${twice.replaceAll('local.a', `local.l${i}`)}`,
  )
  const text = `resource "auth0_connection" "x" {\n  strategy = "oauth2"\n  options {\n    client_id = "x"\n    scopes = local.l60\n  }\n}\nlocals {\n  l0 = "x"\n${levels.join('\n')}\n}\n`
  const result = importText(text)
  expect(result.kind === 'imported' && result.notUnderstood).toContainEqual({
    path: 'auth0_connection.x.options[0].scopes',
    reason: 'refers to local.l60, which has no value yet',
  })
})

it('a long text in HCL is read', () => {
  const script = 'x'.repeat(51_200)
  const text = `resource "auth0_connection" "x" {\n  strategy = "oauth2"\n  options {\n    scripts = { fetchUserProfile = "${script}" }\n  }\n}\n`
  expect(importText(text)).toMatchObject({
    connections: [{ options: { scripts: { fetchUserProfile: script } } }],
  })
})

it.each([
  ['word', `curl ${'a'.repeat(4_000_000)}`],
  ['quotes', `curl ${"'a'".repeat(500_000)}`],
  ['open braces', `curl ${'${a'.repeat(200_000)}`],
  ['escapes', `curl ${'"\\'.repeat(300_000)}`],
  ['code', 'x {"name"'.repeat(100_000)],
  ['open objects', 'x {"name":'.repeat(90_000)],
  ['line breaks', `${'\n'.repeat(1_000_000)}x`],
  ['comments', `${'#\n'.repeat(1_000_000)}x: `],
  ['markers', '@@A'.repeat(300_000)],
])('a hostile text is refused: %s', (_name, text) => {
  expect(importText(text)).toMatchObject({ kind: 'refused' })
})

it('thousands of misfits are counted, not listed', () => {
  const misfits = Array.from({ length: 2_000 }, (_, i) => [`k${i}`, i])
  const options = JSON.stringify({ authParams: Object.fromEntries(misfits), client_id: 'x' })
  const result = importText(connectionText(options))
  expect(result.kind === 'imported' && result.notUnderstood.at(-1)).toEqual({
    path: '…',
    reason: '1502 more places were not understood',
  })
})

it('keys without end that stand twice are counted, not listed', () => {
  const result = importText(connectionText(`{${'"a":1,\n'.repeat(100_000)}"a":1}`))
  const { notUnderstood } = result.kind === 'imported' ? result : { notUnderstood: [] }
  expect(notUnderstood.filter(({ reason }) => reason.includes('stands twice'))).toHaveLength(100)
  expect(notUnderstood).toContainEqual({ path: '…', reason: '99900 more keys stand twice' })
})
