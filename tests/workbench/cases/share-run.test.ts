import { describe, expect, it } from 'vitest'
import { noDecisions } from '../../../src/shared/case.ts'
import type { Run } from '../../../src/shared/run.ts'
import type { TracedRequest } from '../../../src/shared/trace.ts'
import { readCase } from '../../../src/workbench/cases/open-case.ts'
import {
  previewShare,
  type ShareRequest,
  shareRun,
} from '../../../src/workbench/cases/share-run.ts'
import { buildRun } from '../../builders/run-builder.ts'
import { accessToken } from '../../builders/run-scenario.ts'

const run = await buildRun({ script: { console: ['profile of Jane'] } })

const request: ShareRequest = {
  run,
  format: 'case',
  decisions: noDecisions,
  runSecrets: new Map([['«access_token»', accessToken]]),
  storedSecrets: ['stored-secret-4711'],
  version: '0.1.0',
  now: new Date('2026-11-28T00:00:00Z'),
}

function idOf(text: string): string {
  const found = previewShare(request).values.find((value) => value.text === text)
  if (!found) throw new TypeError(`there is no value ${text}`)
  return found.id
}

const read = (change: Partial<ShareRequest> = {}) =>
  readCase(shareRun({ ...request, ...change }).text, 'a.owb.json')

describe('sharing a run', () => {
  it('masks the person, and equal values stay equal', () => {
    const { run: masked } = read()
    expect(masked.profile).toMatchObject({
      user_id: 'oauth2|northwind-id|‹sub›',
      email: '‹email›@masked.example',
      name: '‹name›',
    })
    expect(masked.scriptProfile).toMatchObject({
      user_id: '‹sub›',
      email: '‹email›@masked.example',
    })
    expect(masked.console[0]?.text).toBe('profile of ‹name:2›')
  })

  it('keeps a JWT that can be decoded, its claims masked and its signature gone', () => {
    const token = read().tokens['«access_token»'] ?? ''
    const [header = '', claims = '', signature] = token.split('.')
    const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
    expect(decode(header)).toEqual({ alg: 'RS256' })
    expect(decode(claims)).toEqual({ sub: '‹sub:2›' })
    expect(signature).toBe('masked')
  })

  it('shows what the person decided to show, and masks what they decided to mask', () => {
    const decisions = {
      reveal: [idOf('jane@northwind.example')],
      mask: [idOf('client-4711')],
      texts: ['api.northwind.example'],
    }
    const { run: masked } = read({ decisions })
    expect(masked.profile).toMatchObject({ email: 'jane@northwind.example', name: '‹name›' })
    expect(masked.connection.options.client_id).toBe('‹masked›')
    expect(JSON.stringify(masked)).not.toContain('client-4711')
    expect(JSON.stringify(masked)).not.toContain('api.northwind.example')
  })

  it('says in how many places a further text is masked, and which values it reaches', () => {
    const texts = ['northwind.example', 'client-4711', 'notinthere']
    const reveal = [idOf('jane@northwind.example')]
    const preview = previewShare({ ...request, decisions: { ...noDecisions, reveal, texts } })
    expect(preview.texts.map(({ text, count }) => [text, count > 0])).toEqual([
      ['northwind.example', true],
      ['client-4711', true],
      ['notinthere', false],
    ])
    const find = (text: string) => preview.values.find((value) => value.text === text)
    expect(find('https://id.northwind.example/oauth2/token')).toMatchObject({
      masked: false,
      partly: 'https://id.‹masked›/oauth2/token',
      locked: null,
    })
    const locked = 'A text that you mask stands in it.'
    expect(find('client-4711')).toMatchObject({ masked: true, partly: null, locked })
    // What the person masks wherever it stands is not shown within a value either.
    expect(find('jane@northwind.example')).toMatchObject({ masked: true, partly: null, locked })
    expect(preview.text).not.toContain('northwind.example')
  })

  it('shows a token of the run where the person decided so, but never a client secret', () => {
    // A server that gives out another client secret makes it the second one of the run.
    const rotated: Run = { ...run, scriptProfile: { note: '«client_secret:2»' } }
    const runSecrets = new Map([
      ...request.runSecrets,
      ['«client_secret»', 'the-client-secret-1'],
      ['«client_secret:2»', 'the-client-secret-2'],
    ])
    const held = previewShare({ ...request, run: rotated }).values.filter(({ text }) =>
      /^«(?:access_token|client_secret.*)»$/.test(text),
    )
    expect(held).toHaveLength(3)
    const decisions = { ...noDecisions, reveal: held.map(({ id }) => id) }
    expect(read({ run: rotated, decisions, runSecrets }).tokens).toEqual({
      '«access_token»': accessToken,
    })
  })

  it('says of each value why it is masked, where it stands and how often', () => {
    const { values } = previewShare(request)
    expect(values.find(({ text }) => text === 'jane@northwind.example')).toMatchObject({
      kind: 'email',
      key: 'email',
      masked: true,
      locked: null,
      places: [
        'body of response of GET api.northwind.example/userinfo',
        'what the script returned',
        'profile',
      ],
    })
    expect(values.find(({ text }) => text === '«client_secret»')?.locked).toBe(
      'The credentials of a connection never leave.',
    )
    expect(values.find(({ text }) => text === '«code»')?.locked).toBe(
      'The value is not kept, so it cannot leave.',
    )
  })

  it('does not tell how long a masked value was', async () => {
    const withName = async (name: string) => {
      const longer = await buildRun({ script: { requests: [{ json: { sub: '24400320', name } }] } })
      return read({ run: longer }).run.trace.map((e) =>
        e.kind === 'note' ? 0 : e.response?.body?.size,
      )
    }
    expect(await withName('Jo Doe')).toEqual(await withName(`Johanna ${'x'.repeat(500)}`))
  })

  it('refuses to write a secret that is still there, and names the place and not the value', () => {
    const leaky = { ...run, startedAt: '2026-11-22T12:00:00.000Z', id: 'x-stored-secret-4711' }
    expect(previewShare({ ...request, run: leaky }).refusal).toBe(
      'The file would still hold a secret, as it is, at run.id; it was not written. Mask what stands there.',
    )
    expect(() => shareRun({ ...request, run: leaky })).toThrow(/at run\.id/)
    expect(() => shareRun({ ...request, run: leaky })).not.toThrow(/stored-secret-4711/)
  })

  /** The run with something else in the request to /userinfo. */
  const withRequest = (change: Partial<TracedRequest>): Run => ({
    ...run,
    trace: run.trace.map((event) =>
      event.kind === 'exchange' && event.request.url.endsWith('/userinfo')
        ? { ...event, id: 'the-id', request: { ...event.request, ...change } }
        : event,
    ),
  })

  it.each([
    ['case', 'request.headers.0.0'],
    ['har', 'request.headers.0.name'],
  ] as const)('names the request in which it stands in a %s', (format, place) => {
    const leaky = withRequest({ headers: [['X-stored-secret-4711', 'a']] })
    expect(previewShare({ ...request, format, run: leaky }).refusal).toBe(
      `The file would still hold a secret, as it is, at ${place} of GET api.northwind.example/userinfo (the-id); it was not written. Mask what stands there.`,
    )
  })

  it('does not name the request where that would tell the secret', () => {
    const leaky = withRequest({ method: 'stored-secret-4711' })
    expect(previewShare({ ...request, run: leaky }).refusal).toMatch(
      / at run\.trace\.\d+\.request\.method;/,
    )
  })

  it('names the file after the connection and the day', () => {
    expect(shareRun(request).name).toBe('northwind-id-2026-11-22.owb.json')
    expect(shareRun({ ...request, format: 'har' }).name).toBe('northwind-id-2026-11-22.har')
  })
})
