import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { ConnectionStore } from '../../src/workbench/connection-store.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import type { SecretVault } from '../../src/workbench/ports/secret-vault.ts'
import type { Store } from '../../src/workbench/ports/store.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A store on a folder, as a start of the program opens it. */
function openStore(folder: string, firstConnections: readonly Connection[] = []): ConnectionStore {
  return new ConnectionStore(new ConfStore(folder), KeyFileVault.open(folder), firstConnections)
}

function documentIn(folder: string): string {
  return readFileSync(join(folder, 'connections.json'), 'utf8')
}

async function namesIn(store: ConnectionStore): Promise<readonly string[]> {
  return (await store.list()).connections.map(({ connection }) => connection.name)
}

const secretive = buildConnection({
  name: 'acme',
  options: {
    client_secret: 'plain-client-secret',
    customHeaders: { Authorization: 'Basic cGxhaW4=', 'X-Tenant': 'acme' },
  },
})

describe('what is stored', () => {
  test('is there after a restart, as it was', async () => {
    const folder = temporaryFolder()
    const connection: Connection = {
      ...secretive,
      unknown: { deep: [1, { kept: true }] },
      options: { ...secretive.options, gateway: 'eu', oauth_options: { x: null } },
    }
    await openStore(folder).create(connection)
    expect((await openStore(folder).get('acme')).connection).toEqual(connection)
  })

  test('holds no secret in the clear', async () => {
    const folder = temporaryFolder()
    await openStore(folder).create(secretive)
    const text = documentIn(folder)
    expect(text).not.toContain('plain-client-secret')
    expect(text).not.toContain('cGxhaW4=')
    expect(text).toContain('"X-Tenant": "acme"')
    expect(text.match(/"\$encrypted": "key-file:v1:/g)).toHaveLength(2)
  })

  test('holds none that only its key gives away in the clear, and gives each back', async () => {
    const folder = temporaryFolder()
    const connection = {
      ...buildConnection({
        name: 'acme',
        options: {
          authParams: { client_secret: 'PLAIN-1', password: 'PLAIN-2', prompt: 'login' },
          upstream_params: { api_key: { value: 'PLAIN-3' } },
          app_secret: 'PLAIN-4',
          nested: [{ private_key: 'PLAIN-5' }],
        },
      }),
      metadata: { api_key: 'PLAIN-6' },
    }
    await openStore(folder).create(connection)
    expect(documentIn(folder)).not.toContain('PLAIN')
    expect(documentIn(folder)).toContain('"prompt": "login"')
    expect((await openStore(folder).get('acme')).connection).toEqual(connection)
  })

  test('may have been written by a version that encrypted fewer', async () => {
    const folder = temporaryFolder()
    const store = openStore(folder)
    const authParams = { password: 'PLAIN-1' }
    await store.create(buildConnection({ name: 'acme', options: { authParams: {} } }))
    const document = JSON.parse(documentIn(folder))
    document.connections[0].options.authParams = authParams
    writeFileSync(join(folder, 'connections.json'), JSON.stringify(document))
    const { connection } = await openStore(folder).get('acme')
    expect(connection.options.authParams).toEqual(authParams)
    await store.update(connection)
    expect(documentIn(folder)).not.toContain('PLAIN-1')
    expect((await store.get('acme')).connection).toEqual(connection)
  })

  test('holds the playground’s published secret in the clear, so that no vault can lose it', async () => {
    const folder = temporaryFolder()
    const ready = playgroundConnection('http://127.0.0.1:4410')
    await openStore(folder).create(ready)
    expect(documentIn(folder)).toContain(String(ready.options.client_secret))
    expect(documentIn(folder)).not.toContain('$encrypted')
  })

  test('may be incomplete', async () => {
    const store = openStore(temporaryFolder())
    await store.create(buildConnection({ name: 'half', options: { tokenURL: 'not yet' } }))
    expect((await store.get('half')).connection.options.tokenURL).toBe('not yet')
  })

  test('keeps unknown keys of the document', async () => {
    const folder = temporaryFolder()
    new ConfStore(folder).write({ version: 1, connections: [], later: { feature: 1 } })
    await openStore(folder).create(secretive)
    expect(JSON.parse(documentIn(folder))).toMatchObject({ later: { feature: 1 } })
  })

  test('is seen by another store that was opened before', async () => {
    const folder = temporaryFolder()
    const other = openStore(folder)
    await other.list()
    await openStore(folder).create(secretive)
    expect(await namesIn(other)).toEqual(['acme'])
  })
})

test('what is stored is read while another shell changes it', async () => {
  const folder = temporaryFolder()
  await openStore(folder).create(secretive)
  await new ConfStore(folder).whileLocked(async () => {
    expect(await namesIn(openStore(folder))).toEqual(['acme'])
    expect((await openStore(folder).get('acme')).connection).toEqual(secretive)
  })
})

describe('the first start', () => {
  test('stores the first connections', async () => {
    const folder = temporaryFolder()
    expect(await namesIn(openStore(folder, [buildConnection({ name: 'playground' })]))).toEqual([
      'playground',
    ])
    expect(await namesIn(openStore(folder))).toEqual(['playground'])
  })

  test('does not bring them back once they are deleted', async () => {
    const folder = temporaryFolder()
    const first = [buildConnection({ name: 'playground' })]
    await openStore(folder, first).delete('playground')
    expect(await namesIn(openStore(folder, first))).toEqual([])
  })
})

test('a file that the system does not give is left as it is, and read once it is given', async () => {
  const folder = temporaryFolder()
  const first = [buildConnection({ name: 'playground' })]
  await openStore(folder).create(secretive)
  const [path, elsewhere] = [join(folder, 'connections.json'), join(folder, 'elsewhere')]
  renameSync(path, elsewhere)
  mkdirSync(path)
  const store = openStore(folder, first)
  await expect(store.list()).rejects.toMatchObject({ code: 'not-read' })
  await expect(store.create(secretive)).rejects.toMatchObject({ code: 'not-read' })
  rmdirSync(path)
  renameSync(elsewhere, path)
  expect(await namesIn(store)).toEqual(['acme'])
  expect(readdirSync(folder).filter((name) => name.includes('unreadable'))).toEqual([])
})

describe('names', () => {
  test('are unique', async () => {
    const store = openStore(temporaryFolder())
    await store.create(buildConnection({ name: 'acme' }))
    await expect(store.create(buildConnection({ name: 'acme' }))).rejects.toMatchObject({
      code: 'name-taken',
      message: 'There is already a connection named "acme".',
      problems: [{ path: ['name'], severity: 'error' }],
    })
  })

  test('follow their rules', async () => {
    const store = openStore(temporaryFolder())
    await expect(store.create(buildConnection({ name: '-acme' }))).rejects.toMatchObject({
      code: 'name-invalid',
      message:
        'The name must start and end with a letter or digit and hold only letters, digits and single dashes.',
    })
  })
})

describe('update', () => {
  test('keeps a secret whose placeholder comes back', async () => {
    const folder = temporaryFolder()
    const store = openStore(folder)
    await store.create(secretive)
    await store.update(
      buildConnection({
        name: 'acme',
        options: {
          client_id: 'new-id',
          client_secret: '«client_secret»',
          customHeaders: { Authorization: '«customHeaders.Authorization»' },
        },
      }),
    )
    expect((await openStore(folder).get('acme')).connection.options).toMatchObject({
      client_id: 'new-id',
      client_secret: 'plain-client-secret',
      customHeaders: { Authorization: 'Basic cGxhaW4=' },
    })
  })

  test('refuses a connection that is not there', async () => {
    await expect(openStore(temporaryFolder()).update(secretive)).rejects.toMatchObject({
      code: 'connection-not-found',
      message: 'There is no connection named "acme".',
    })
  })

  test('loses nothing where several come at once', async () => {
    const store = openStore(temporaryFolder())
    const names = ['a', 'b', 'c', 'd', 'e']
    await Promise.all(names.map((name) => store.create(buildConnection({ name }))))
    expect(await namesIn(store)).toEqual(names)
  })

  test('says that the disk did not take it', async () => {
    const folder = temporaryFolder()
    const store = new ConnectionStore(
      {
        path: '/full/connections.json',
        read: () => ({ kind: 'document', document: { version: 1, connections: [] } }),
        write: () => {
          throw new Error('ENOSPC: no space left on device')
        },
        whileLocked: (work) => work(),
        setAside: () => '',
      },
      KeyFileVault.open(folder),
      [],
    )
    await expect(store.create(secretive)).rejects.toMatchObject({
      code: 'not-saved',
      message: '/full/connections.json could not be written: ENOSPC: no space left on device.',
    })
  })
})

test('an undo that the disk did not take can be tried again', async () => {
  const folder = temporaryFolder()
  const file = new ConfStore(folder)
  let isFull = false
  const disk: Store = {
    path: file.path,
    read: () => file.read(),
    write: (document) => {
      if (isFull) throw new Error('ENOSPC: no space left on device')
      file.write(document)
    },
    whileLocked: (work) => file.whileLocked(work),
    setAside: () => file.setAside(),
  }
  const store = new ConnectionStore(disk, KeyFileVault.open(folder), [secretive])
  const edits = [{ path: ['options', 'scope'], value: 'email' }]
  const { undoToken } = await store.applyEdits('acme', edits)
  isFull = true
  await expect(store.undoEdits(undoToken)).rejects.toMatchObject({ code: 'not-saved' })
  isFull = false
  expect((await store.undoEdits(undoToken)).connection).toEqual(secretive)
})

describe('duplicate, delete and restore', () => {
  test('a duplicate has the secrets too', async () => {
    const folder = temporaryFolder()
    await openStore(folder).create({ ...secretive, display_name: 'Acme' })
    await openStore(folder).duplicate('acme', 'acme-2')
    expect((await openStore(folder).get('acme-2')).connection).toEqual({
      ...secretive,
      name: 'acme-2',
      display_name: 'Acme (copy)',
    })
  })

  test('a restored connection stands where it stood', async () => {
    const store = openStore(temporaryFolder())
    for (const name of ['a', 'b', 'c']) await store.create(buildConnection({ name }))
    await store.restore(await store.delete('b'))
    expect(await namesIn(store)).toEqual(['a', 'b', 'c'])
  })

  test('a restored connection has its secrets', async () => {
    const store = openStore(temporaryFolder())
    await store.create(secretive)
    await store.restore(await store.delete('acme'))
    expect((await store.get('acme')).connection).toEqual(secretive)
  })

  test('a restored connection is encrypted as the vault does it now', async () => {
    const folder = temporaryFolder()
    const memory = new Map<string, string>()
    const keyFile = KeyFileVault.open(folder)
    let consented = false
    const vault: SecretVault = {
      description: '',
      encrypt: async (value) => {
        if (consented) return keyFile.encrypt(value)
        memory.set('memory-only:1', value)
        return 'memory-only:1'
      },
      decrypt: async (text) => memory.get(text) ?? (await keyFile.decrypt(text)),
    }
    const store = new ConnectionStore(new ConfStore(folder), vault, [])
    const secret = { client_secret: 'plain-client-secret' }
    await store.create(buildConnection({ name: 'acme', options: secret }))
    const undoToken = await store.delete('acme')
    consented = true
    await store.restore(undoToken)
    expect(documentIn(folder)).toMatch(/"\$encrypted": "key-file:v1:/)
    expect((await openStore(folder).get('acme')).connection.options).toMatchObject(secret)
  })

  test('a deletion is undone only once', async () => {
    const store = openStore(temporaryFolder())
    await store.create(secretive)
    const undoToken = await store.delete('acme')
    await store.restore(undoToken)
    await expect(store.restore(undoToken)).rejects.toMatchObject({ code: 'nothing-to-restore' })
  })

  test('a deletion is not undone over a new connection of that name', async () => {
    const store = openStore(temporaryFolder())
    await store.create(secretive)
    const undoToken = await store.delete('acme')
    await store.create(buildConnection({ name: 'acme' }))
    await expect(store.restore(undoToken)).rejects.toMatchObject({ code: 'name-taken' })
  })
})

describe('a file that cannot be read', () => {
  test('is set aside whole, and the person is told where', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'connections.json'), '{ "version": 1, "connections": [')
    const { connections, notices } = await openStore(folder, [
      buildConnection({ name: 'first' }),
    ]).list()
    expect(connections.map(({ connection }) => connection.name)).toEqual(['first'])
    const aside = readdirSync(folder).find((name) =>
      name.startsWith('connections.json.unreadable-'),
    )
    expect(readFileSync(join(folder, String(aside)), 'utf8')).toBe(
      '{ "version": 1, "connections": [',
    )
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({
      severity: 'error',
      text: expect.stringContaining(`It was kept as ${join(folder, String(aside))}`),
    })
  })

  test.each([
    [{ connections: [] }, 'it has no version that is known'],
    [{ version: 1 }, 'it holds no list of connections'],
  ])('%j: %s', async (document, reason) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'connections.json'), JSON.stringify(document))
    const { notices } = await openStore(folder).list()
    expect(notices[0]?.text).toContain(`could not be read (${reason})`)
  })

  test('is left untouched where a newer version wrote it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'connections.json')
    const newer = JSON.stringify({ version: 2, connections: [{ name: 'later' }] })
    writeFileSync(path, newer)
    const store = openStore(folder, [buildConnection({ name: 'first' })])
    const refusal = {
      code: 'document-newer',
      message: `${path} was written by a newer version of OAuth Workbench; update this one.`,
    }
    await expect(store.list()).rejects.toMatchObject(refusal)
    await expect(store.create(secretive)).rejects.toMatchObject(refusal)
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(readdirSync(folder).filter((name) => name.startsWith('connections'))).toHaveLength(1)
  })
})

describe('an entry that is no connection', () => {
  const broken = { name: 'broken', options: { client_id: 3 } }

  async function openBroken(): Promise<{ folder: string; store: ConnectionStore }> {
    const folder = temporaryFolder()
    new ConfStore(folder).write({ version: 1, connections: [broken] })
    return { folder, store: openStore(folder) }
  }

  test('is left out, and the person is told why', async () => {
    const { folder, store } = await openBroken()
    const { connections, notices } = await store.list()
    expect(connections).toEqual([])
    expect(notices.map(({ text }) => text)).toEqual([
      `The connection "broken" in ${join(folder, 'connections.json')} cannot be used: options.client_id must be a text, not a number. It is left there as it is.`,
    ])
  })

  test('stays in the file when others are stored', async () => {
    const { folder, store } = await openBroken()
    await store.create(secretive)
    expect(JSON.parse(documentIn(folder)).connections[0]).toEqual(broken)
  })
})

describe('a secret that cannot be decrypted', () => {
  /** The folder of `secretive`, with another key than the one that encrypted it. */
  async function folderWithLostKey(): Promise<string> {
    const folder = temporaryFolder()
    await openStore(folder).create(secretive)
    writeFileSync(join(folder, 'secret-key'), Buffer.alloc(32, 7).toString('base64'))
    return folder
  }

  function ciphertextsIn(folder: string): readonly string[] {
    return documentIn(folder).match(/key-file:v1:[^"]+/g) ?? []
  }

  test('is absent, and the person is told', async () => {
    const { connections, notices } = await openStore(await folderWithLostKey()).list()
    expect(connections[0]?.connection.options).toMatchObject({
      client_secret: '',
      customHeaders: { Authorization: '', 'X-Tenant': 'acme' },
    })
    expect(notices).toEqual([
      {
        id: 'undecryptable:acme',
        severity: 'warning',
        text: 'options.client_secret, options.customHeaders.Authorization of "acme" cannot be decrypted here; type it again. The stored text is kept until then.',
      },
    ])
  })

  test('keeps its ciphertext while other fields change', async () => {
    const folder = await folderWithLostKey()
    const before = ciphertextsIn(folder)
    const store = openStore(folder)
    const { connection } = await store.get('acme')
    await store.update({ ...connection, display_name: 'Acme' })
    expect(ciphertextsIn(folder)).toEqual(before)
  })

  test('gives way to a secret that is typed', async () => {
    const folder = await folderWithLostKey()
    const store = openStore(folder)
    await store.update(
      buildConnection({ name: 'acme', options: { client_secret: 'typed', customHeaders: {} } }),
    )
    expect((await openStore(folder).list()).notices).toEqual([])
    expect((await openStore(folder).get('acme')).connection.options.client_secret).toBe('typed')
  })

  test('can be decrypted again once its key is back', async () => {
    const folder = temporaryFolder()
    await openStore(folder).create(secretive)
    const key = readFileSync(join(folder, 'secret-key'))
    writeFileSync(join(folder, 'secret-key'), Buffer.alloc(32, 7).toString('base64'))
    const store = openStore(folder)
    await store.update((await store.get('acme')).connection)
    writeFileSync(join(folder, 'secret-key'), key)
    expect((await openStore(folder).get('acme')).connection).toEqual(secretive)
  })
})
