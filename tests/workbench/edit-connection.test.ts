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
    const view = await ask(workbench, 'applyEdits', { name: 'acme', edits })
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
