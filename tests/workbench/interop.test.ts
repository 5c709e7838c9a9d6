import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '../../src/shared/sharing/import-preview.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { mutateText, pick, randomFrom, samples } from '../interop/mutations.ts'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { ask, openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Imported = Extract<ImportPreview, { kind: 'imported' }>

async function preview(
  workbench: Awaited<ReturnType<typeof openWorkbench>>,
  document: unknown,
): Promise<Imported> {
  const text = JSON.stringify(document)
  const result = await ask(workbench, 'previewImport', { text, values: {}, fetch: false })
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result))
  return result
}

const namesOf = async (workbench: Awaited<ReturnType<typeof openWorkbench>>) =>
  (await ask(workbench, 'listConnections', undefined)).map(({ connection }) => connection.name)

describe('previewImport', () => {
  test('names format, candidates, free names and open places, and stores nothing', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const result = await preview(workbench, [
      { ...buildConnection({ name: 'playground' }), display_name: '##LABEL##' },
      buildConnection({ name: 'playground' }),
    ])
    expect(result.format.label).toBe('Auth0 Deploy CLI')
    expect(result.candidates.map(({ isTaken, freeName }) => ({ isTaken, freeName }))).toEqual([
      { isTaken: true, freeName: 'playground-2' },
      { isTaken: true, freeName: 'playground-3' },
    ])
    expect(result.openKeys).toEqual(['LABEL'])
    expect(JSON.stringify(result)).not.toContain('a-client-secret-of-some-length')
    expect(await namesOf(workbench)).toEqual(['playground'])
  })

  test('asks an address only where it may', async () => {
    const server = await startRequestLogServer((_, response) => {
      const authorization_endpoint = 'https://id.acme.example/authorize'
      response.end(JSON.stringify({ issuer: 'https://id.acme.example', authorization_endpoint }))
    })
    const workbench = await openWorkbench(temporaryFolder())
    const input = { text: server.origin, values: {} }
    const asked = await ask(workbench, 'previewImport', { ...input, fetch: false })
    expect(asked.kind).toBe('needs-fetch')
    expect(server.requests).toEqual([])
    const fetched = await ask(workbench, 'previewImport', { ...input, fetch: true })
    expect(fetched).toMatchObject({ kind: 'imported', candidates: [{ name: 'acme' }] })
    await server.close()
  })
})

describe('exportConnections', () => {
  test('refuses to write an empty secret where one cannot be decrypted', async () => {
    const folder = temporaryFolder()
    const before = await openWorkbench(folder)
    await ask(before, 'createConnection', { connection: buildConnection({ name: 'acme' }) })
    await before.close()
    writeFileSync(join(folder, 'secret-key'), Buffer.alloc(32, 7).toString('base64'))
    const workbench = await openWorkbench(folder)
    const given = { names: ['acme'], method: 'PATCH', revealSecrets: true } as const
    const refused = await workbench.call('exportConnections', { ...given, format: 'curl' })
    expect(refusalOf(refused)).toEqual({
      code: 'secret-undecryptable',
      message:
        'A secret of "acme" cannot be decrypted here, and an export without it would remove it from the tenant; type it again first.',
    })
    const link = await workbench.call('exportConnections', { ...given, format: 'login-link' })
    expect(refusalOf(link)).toBeNull()
  })
})

describe('importConnections', () => {
  test('stores the chosen ones under their names, with their secrets', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { importId } = await preview(workbench, [
      buildConnection({ name: 'left-out' }),
      buildConnection({ name: 'playground' }),
    ])
    await ask(workbench, 'importConnections', { importId, chosen: [{ index: 1, name: 'mine' }] })
    expect(await namesOf(workbench)).toEqual(['playground', 'mine'])
    const placeholder = '«client_secret»'
    expect(await ask(workbench, 'revealConnectionSecret', { name: 'mine', placeholder })).toBe(
      'a-client-secret-of-some-length',
    )
  })

  test('gives the callback URL to those that have none', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const own = 'https://mine.example/callback'
    const { candidates, importId } = await preview(workbench, [
      { ...buildConnection({ name: 'from-a-tenant' }), workbench: undefined },
      buildConnection({ name: 'with-its-own', workbench: { callbackUrl: own } }),
    ])
    expect(candidates.map(({ callbackUrl }) => callbackUrl)).toEqual([null, own])
    const callbackUrl = 'https://acme.eu.auth0.com/login/callback'
    const chosen = candidates.map(({ name }, index) => ({ index, name, callbackUrl }))
    const stored = await ask(workbench, 'importConnections', { importId, chosen })
    expect(stored.map(({ connection }) => connection.workbench?.callbackUrl)).toEqual([
      callbackUrl,
      own,
    ])
  })

  test('stores none of them where one name is taken', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { importId } = await preview(workbench, [
      buildConnection({ name: 'new' }),
      buildConnection({ name: 'playground' }),
    ])
    const chosen = [
      { index: 0, name: 'new' },
      { index: 1, name: 'playground' },
    ]
    expect(refusalOf(await workbench.call('importConnections', { importId, chosen }))).toEqual({
      code: 'name-taken',
      message: 'There is already a connection named "playground".',
    })
    expect(await namesOf(workbench)).toEqual(['playground'])
  })

  test('an import that was done is gone', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { importId } = await preview(workbench, buildConnection({ name: 'new' }))
    const input = { importId, chosen: [{ index: 0, name: 'new' }] }
    await ask(workbench, 'importConnections', input)
    expect(refusalOf(await workbench.call('importConnections', input))?.code).toBe('import-gone')
  })

  test('mutated files are stored whole or not at all', async () => {
    const folder = temporaryFolder()
    const workbench = await openWorkbench(folder)
    await ask(workbench, 'listConnections', undefined)
    const content = () => readFileSync(join(folder, 'connections.json'), 'utf8')
    for (let seed = 0; seed < 150; seed++) {
      const random = randomFrom(seed)
      const sample = pick(samples, random)
      const text = mutateText(sample?.text ?? '', random)
      const before = content()
      const result = await ask(workbench, 'previewImport', { text, values: {}, fetch: false })
      expect(content(), `seed ${seed}`).toBe(before)
      if (result.kind !== 'imported') continue
      const { importId, candidates } = result
      const chosen = candidates.map(({ freeName }, index) => ({ index, name: freeName }))
      const stored = await workbench.call('importConnections', { importId, chosen })
      const names = await namesOf(workbench)
      if (stored.ok)
        expect(names, `seed ${seed}`).toEqual(expect.arrayContaining(chosen.map((c) => c.name)))
      else expect(content(), `seed ${seed}`).toBe(before)
    }
    const { notices } = await ask(workbench, 'getStatus', undefined)
    expect(notices).toEqual([])
  })
})

describe('exportConnections', () => {
  test('writes markers, and secrets only where they are asked for', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await ask(workbench, 'createConnection', { connection: buildConnection() })
    const input = { names: ['northwind-id'], format: 'management-api', method: 'POST' } as const
    const marked = await ask(workbench, 'exportConnections', { ...input, revealSecrets: false })
    expect(JSON.parse(marked.text).options.client_secret).toBe(
      '##CONNECTIONS_OAUTH2_NORTHWIND_ID_SECRET##',
    )
    const revealed = await ask(workbench, 'exportConnections', { ...input, revealSecrets: true })
    expect(JSON.parse(revealed.text).options.client_secret).toBe('a-client-secret-of-some-length')
  })
})
