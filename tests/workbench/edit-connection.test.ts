import { describe, expect, test } from 'vitest'
import { editConnection } from '../../src/workbench/edit-connection.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { ask, openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

const authorization = ['options', 'customHeaders', 'Authorization'] as const

describe('editConnection', () => {
  const connection = buildConnection()

  test('refuses an edit that gives a key another shape', () => {
    const edits = [{ path: ['options', 'tokenURL'], value: 7 }]
    expect(() => editConnection(connection, edits)).toThrow('options.tokenURL must be')
  })

  test('refuses another name', () => {
    expect(() => editConnection(connection, [{ path: ['name'], value: 'other' }])).toThrow(
      'A connection keeps its name; duplicate it to give it another.',
    )
  })
})

describe('applyEdits', () => {
  test('makes a header of the stored secret and shows it as a placeholder', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const connection = buildConnection({
      name: 'acme',
      options: { client_id: 'id', client_secret: 'stored-client-secret' },
    })
    await ask(workbench, 'createConnection', { connection })
    const edits = [{ path: [...authorization], computed: 'basic-authorization' as const }]
    const { view } = await ask(workbench, 'applyEdits', { name: 'acme', edits })
    const placeholder = '«customHeaders.Authorization»'
    expect(view.connection.options.customHeaders).toEqual({ Authorization: placeholder })
    const value = await ask(workbench, 'revealConnectionSecret', { name: 'acme', placeholder })
    expect(value).toBe(`Basic ${btoa('id:stored-client-secret')}`)
  })

  test('changes nothing where an edit is refused', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await ask(workbench, 'createConnection', { connection: buildConnection({ name: 'acme' }) })
    const before = await ask(workbench, 'listConnections', undefined)
    const edits = [{ path: ['options'], value: 'nothing' }]
    const refusal = refusalOf(await workbench.call('applyEdits', { name: 'acme', edits }))
    expect(refusal?.code).toBe('edit-invalid')
    expect(await ask(workbench, 'listConnections', undefined)).toEqual(before)
  })
})

describe('undoEdits', () => {
  const secret = 'stored-client-secret'

  async function openWithSecret() {
    const workbench = await openWorkbench(temporaryFolder())
    const connection = buildConnection({ name: 'acme', options: { client_secret: secret } })
    await ask(workbench, 'createConnection', { connection })
    return workbench
  }

  test('brings back a secret that was emptied, and takes away what came with the edit', async () => {
    const workbench = await openWithSecret()
    const before = await ask(workbench, 'listConnections', undefined)
    const { undoToken } = await ask(workbench, 'applyEdits', {
      name: 'acme',
      edits: [
        { path: [...authorization], computed: 'basic-authorization' },
        { path: ['options', 'client_secret'], value: '' },
      ],
    })
    await ask(workbench, 'undoEdits', { undoToken })
    expect(await ask(workbench, 'listConnections', undefined)).toEqual(before)
    const placeholder = '«client_secret»'
    const value = await ask(workbench, 'revealConnectionSecret', { name: 'acme', placeholder })
    expect(value).toBe(secret)
  })

  test('leaves what was edited since then', async () => {
    const workbench = await openWithSecret()
    const { view, undoToken } = await ask(workbench, 'applyEdits', {
      name: 'acme',
      edits: [{ path: [...authorization], computed: 'basic-authorization' }],
    })
    const { options } = view.connection
    const customHeaders = { ...options.customHeaders, Accept: 'application/json' }
    await ask(workbench, 'updateConnection', {
      connection: { ...view.connection, options: { ...options, customHeaders, scope: 'email' } },
    })
    const undone = await ask(workbench, 'undoEdits', { undoToken })
    expect(undone.connection.options.customHeaders).toEqual({ Accept: 'application/json' })
    expect(undone.connection.options.scope).toBe('email')
  })

  test('is done once', async () => {
    const workbench = await openWithSecret()
    const edits = [{ path: ['options', 'scope'], value: 'email' }]
    const { undoToken } = await ask(workbench, 'applyEdits', { name: 'acme', edits })
    await ask(workbench, 'undoEdits', { undoToken })
    expect(refusalOf(await workbench.call('undoEdits', { undoToken }))?.code).toBe(
      'nothing-to-undo',
    )
  })
})
