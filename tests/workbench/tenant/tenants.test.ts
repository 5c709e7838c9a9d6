import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { directNetwork, type Network, proxiedNetwork } from '../../../src/engine/http/network.ts'
import type { Connection } from '../../../src/shared/connection.ts'
import { applyConnectionEdits } from '../../../src/shared/connection-edits.ts'
import type { PushPlan, TenantAccess } from '../../../src/shared/tenant.ts'
import { ConfStore } from '../../../src/workbench/conf-store.ts'
import { ConnectionStore } from '../../../src/workbench/connection-store.ts'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { Refusal } from '../../../src/workbench/refusal.ts'
import { TenantFile } from '../../../src/workbench/tenant/tenant-file.ts'
import { Tenants } from '../../../src/workbench/tenant/tenants.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import {
  goodClient,
  goodToken,
  type ManagementApiServer,
  type ServedConnection,
  startManagementApi,
} from '../../support/management-api-server.ts'
import { startProxyServer } from '../../support/proxy-server.ts'
import { startRequestLogServer } from '../../support/request-log-server.ts'
import { ask, openWorkbench, refusalOf } from '../opened-workbench.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const pasted: TenantAccess = { kind: 'token', token: goodToken }
const application: TenantAccess = { kind: 'client', ...goodClient }
const secret = 'secret-of-northwind-4711'

function served(change: Partial<ServedConnection> = {}): ServedConnection {
  return {
    id: 'con_1',
    name: 'northwind-id',
    display_name: 'Northwind ID',
    strategy: 'oauth2',
    realms: ['northwind-id'],
    authentication: { active: true },
    options: {
      authorizationURL: 'https://id.northwind.example/authorize',
      tokenURL: 'https://id.northwind.example/token',
      client_id: 'client-4711',
      client_secret: secret,
      scope: 'openid profile',
      some_new_key: { kept: true },
      upstream_params: { screen: { value: 'login', note: 'unknown' } },
    },
    ...change,
  }
}

interface Bench {
  readonly api: ManagementApiServer
  readonly tenants: Tenants
  readonly connections: ConnectionStore
  readonly folder: string
  readonly progress: string[]
}

async function open(
  there: readonly ServedConnection[] = [served()],
  way: Network = directNetwork,
): Promise<Bench> {
  const api = await startManagementApi(there)
  const folder = temporaryFolder()
  const vault = KeyFileVault.open(folder)
  const connections = new ConnectionStore(new ConfStore(folder), vault, [])
  const progress: string[] = []
  const onProgress = (_: string, sentence: string) => void progress.push(sentence)
  const network = () => way
  const tenants = new Tenants({ dataFolder: folder, vault, connections, network, onProgress })
  onTestFinished(() => {
    tenants.close()
    api.close()
  })
  return { api, tenants, connections, folder, progress }
}

async function pulled(bench: Bench): Promise<Connection> {
  const { api, tenants } = bench
  await tenants.connect(api.origin, pasted)
  const choice = { id: 'con_1', name: 'northwind-id', replace: false }
  const [opened] = await tenants.pull(api.origin, [choice])
  if (!opened) throw new Error('nothing was pulled')
  return opened.connection
}

async function edit(bench: Bench, path: readonly string[], value: unknown): Promise<void> {
  const { connection } = await bench.connections.get('northwind-id')
  await bench.connections.update(applyConnectionEdits(connection, [{ path, value }]))
}

function plan(bench: Bench, seenChanges = false, name = 'northwind-id'): Promise<PushPlan> {
  return bench.tenants.planPush(name, bench.api.origin, seenChanges)
}

function pushable(plan: PushPlan): Extract<PushPlan, { pushId: string }> {
  if ('pushId' in plan) return plan
  throw new Error(JSON.stringify(plan))
}

const places = (differences: readonly { readonly path: readonly string[] }[]) =>
  differences.map(({ path }) => path.join('.'))

let bench: Bench
beforeEach(async () => {
  bench = await open()
})

describe('connecting', () => {
  test('a pasted token is kept encrypted, and is never listed', async () => {
    const { api, tenants, folder } = bench
    await tenants.connect(api.origin, pasted)
    expect(await tenants.list()).toEqual([{ domain: api.domain, access: 'token', clientId: null }])
    expect(readFileSync(join(folder, 'tenants.json'), 'utf8')).not.toContain(goodToken)
  })

  test('an application gets its token itself, and a new one when that has ended', async () => {
    const { api, tenants } = bench
    await tenants.connect(api.origin, application)
    expect(api.requests.map(({ path }) => path)).toEqual([
      '/oauth/token',
      '/api/v2/connections?strategy=oauth2&take=1',
    ])
    expect(await tenants.connectionsOf(api.origin)).toHaveLength(1)
  })

  test('what the tenant does not accept is not kept, and is not in the sentence', async () => {
    const { api, tenants } = bench
    const wrong = { kind: 'token', token: 'a-token-that-is-wrong' } as const
    await expect(tenants.connect(api.origin, wrong)).rejects.toThrow(
      'The tenant does not accept the token: it has expired, or it is for another tenant or API. Connect the tenant with another one.',
    )
    const client = { ...application, clientSecret: 'not-the-secret' } as const
    await expect(tenants.connect(api.origin, client)).rejects.toThrow(
      'The tenant gives the machine-to-machine application no token: Unauthorized. Check',
    )
    expect(await tenants.list()).toEqual([])
  })

  test('a token does not follow a redirect', async () => {
    const catcher = await startRequestLogServer((_, response) => void response.end('{}'))
    onTestFinished(() => catcher.close())
    bench.api.answerNext(302, {}, { location: `${catcher.origin}/api/v2/connections` })
    await expect(bench.tenants.connect(bench.api.origin, pasted)).rejects.toThrow(
      'The tenant answered 302.',
    )
    expect(catcher.requests).toEqual([])
  })

  test('a tenant that is forgotten must be connected anew', async () => {
    const { api, tenants } = bench
    await tenants.connect(api.origin, pasted)
    await tenants.disconnect(api.origin)
    await expect(tenants.connectionsOf(api.origin)).rejects.toThrow(
      `There is no token for ${api.domain} here; connect the tenant first.`,
    )
  })
})

test('a file that cannot be read is set aside, and the person is told', async () => {
  const path = join(bench.folder, 'tenants.json')
  writeFileSync(path, '{"version":1')
  expect(await bench.tenants.list()).toEqual([])
  expect(bench.tenants.notices).toMatchObject([
    { severity: 'error', text: expect.stringContaining(`${path}, could not be read. It was kept`) },
  ])
})

test('a file that the system does not give is left untouched', async () => {
  mkdirSync(join(bench.folder, 'tenants.json'))
  await expect(bench.tenants.list()).rejects.toMatchObject({ code: 'not-read' })
  const connecting = bench.tenants.connect(bench.api.origin, pasted)
  await expect(connecting).rejects.toMatchObject({ code: 'not-read' })
  expect(readdirSync(bench.folder)).toContain('tenants.json')
  expect(bench.tenants.notices).toEqual([])
})

test('a file that a newer version wrote is left untouched', async () => {
  const path = join(bench.folder, 'tenants.json')
  writeFileSync(path, '{"version":2}')
  const connecting = bench.tenants.connect(bench.api.origin, pasted)
  await expect(connecting).rejects.toMatchObject({ code: 'document-newer' })
  expect(readFileSync(path, 'utf8')).toBe('{"version":2}')
})

describe('pulling', () => {
  test('lists every page, and only custom social connections', async () => {
    const many = Array.from({ length: 230 }, (_, i) => served({ id: `con_${i}`, name: `c-${i}` }))
    const { api, tenants, progress } = await open([
      ...many,
      served({ id: 'con_db', name: 'users', strategy: 'auth0' }),
    ])
    await tenants.connect(api.origin, pasted)
    const listed = await tenants.connectionsOf(api.origin)
    expect(listed.map(({ name }) => name)).toEqual(many.map(({ name }) => name))
    expect(progress).toEqual([
      '100 connections so far.',
      '200 connections so far.',
      '230 connections so far.',
    ])
  })

  test('keeps secrets, unknown keys and the tenant’s callback URL', async () => {
    const { name, options, workbench, some } = { some: 1, ...(await pulled(bench)) }
    expect(some).toBe(1)
    expect(name).toBe('northwind-id')
    expect(options).toEqual(served().options)
    expect(workbench?.callbackUrl).toBe(`${bench.api.origin}/login/callback`)
    const stored = readFileSync(join(bench.folder, 'connections.json'), 'utf8')
    const known = readFileSync(join(bench.folder, 'tenants.json'), 'utf8')
    expect(stored + known).not.toContain(secret)
  })

  test('waits as long as the rate limit says, and tells of it', async () => {
    const { api, tenants, progress } = bench
    await tenants.connect(api.origin, pasted)
    const date = new Date(0).toUTCString()
    api.answerNext(429, {}, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })
    api.answerNext(429, {}, { 'retry-after': '1' })
    expect(await tenants.connectionsOf(api.origin)).toHaveLength(1)
    expect(progress.filter((sentence) => sentence.includes('rate limit'))).toEqual([
      "The tenant's rate limit is reached; going on in 1 s.",
      "The tenant's rate limit is reached; going on in 1 s.",
    ])
  })

  test('does not wait for minutes', async () => {
    const { api, tenants } = bench
    await tenants.connect(api.origin, pasted)
    api.answerNext(429, {}, { 'retry-after': '300' })
    await expect(tenants.connectionsOf(api.origin)).rejects.toThrow(
      "The tenant's rate limit is reached; try again in 300 s.",
    )
  })

  test('a copy that could be kept only in part is refused, and nothing is kept', async () => {
    const broken = served({ id: 'con_2', name: 'odd', options: { scope: 7 } })
    const { api, tenants, connections } = await open([served(), broken])
    await tenants.connect(api.origin, pasted)
    const choices = ['con_1', 'con_2'].map((id) => ({
      id,
      name: id.replace('_', ''),
      replace: false,
    }))
    await expect(tenants.pull(api.origin, choices)).rejects.toThrow(
      '"odd" of the tenant cannot be read: ',
    )
    expect((await connections.list()).connections).toEqual([])
  })

  test('replaces a connection here only where that is chosen, and keeps its settings', async () => {
    const { api, tenants, connections } = bench
    await tenants.connect(api.origin, pasted)
    await connections.create(buildConnection())
    const choice = { id: 'con_1', name: 'northwind-id' }
    await expect(tenants.pull(api.origin, [{ ...choice, replace: false }])).rejects.toThrow(
      'There is already a connection named "northwind-id".',
    )
    const [opened] = await tenants.pull(api.origin, [{ ...choice, replace: true }])
    expect(opened?.connection.options.client_secret).toBe(secret)
    expect(opened?.connection.workbench?.callbackUrl).toBe(
      'https://tenant.example.com/login/callback',
    )
  })
})

describe('pushing', () => {
  test('there is nothing to push right after a pull', async () => {
    await pulled(bench)
    expect(await plan(bench)).toMatchObject({ kind: 'nothing-to-push' })
  })

  test('shows the difference field by field, sends all of options, and reads it back', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    await edit(bench, ['options', 'client_secret'], 'a-new-secret-of-mine')
    const planned = pushable(await plan(bench))
    expect(planned.differences).toEqual([
      expect.objectContaining({
        path: ['options', 'client_secret'],
        a: '«client_secret»',
        b: '«client_secret:2»',
      }),
      expect.objectContaining({
        path: ['options', 'scope'],
        a: 'openid profile',
        b: 'openid email',
      }),
    ])
    expect(bench.api.requests.some(({ method }) => method === 'PATCH')).toBe(false)
    expect(await bench.tenants.push(planned.pushId)).toEqual({
      id: 'con_1',
      created: false,
      mismatches: [],
    })
    const sent = bench.api.requests.find(({ method }) => method === 'PATCH')?.body
    expect(sent).toEqual({
      display_name: 'Northwind ID',
      options: {
        ...served().options,
        scope: 'openid email',
        client_secret: 'a-new-secret-of-mine',
      },
    })
    expect(bench.api.connections.get('con_1')?.display_name).toBe('Northwind ID')
    expect(await plan(bench)).toMatchObject({ kind: 'nothing-to-push' })
  })

  test('refuses where the tenant’s copy changed since the pull, and shows where', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const theirs = served()
    bench.api.connections.set('con_1', {
      ...theirs,
      options: { ...theirs.options, client_id: 'changed-there' },
    })
    const refused = await plan(bench)
    expect(refused).toMatchObject({ kind: 'changed-in-tenant', isGone: false })
    expect(refused.kind === 'changed-in-tenant' && places(refused.changes)).toEqual([
      'options.client_id',
    ])
    const seen = pushable(await plan(bench, true))
    expect(places(seen.differences)).toEqual(['options.client_id', 'options.scope'])
  })

  test('takes an application that was enabled meanwhile, as it advises, for no change', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    bench.api.connections.set('con_1', served({ enabled_clients: ['client-1'] }))
    const planned = pushable(await plan(bench))
    expect(places(planned.differences)).toEqual(['options.scope'])
    bench.api.connections.set('con_1', served({ enabled_clients: ['client-1', 'client-2'] }))
    expect(await bench.tenants.push(planned.pushId)).toMatchObject({ id: 'con_1', mismatches: [] })
    bench.api.connections.set('con_1', served({ enabled_clients: [], display_name: 'Changed' }))
    const refused = await plan(bench)
    expect(refused.kind === 'changed-in-tenant' && places(refused.changes)).toEqual([
      'options.scope',
      'display_name',
    ])
  })

  test('refuses where the tenant’s copy changed between the plan and the push', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const { pushId } = pushable(await plan(bench))
    bench.api.connections.set('con_1', served({ display_name: 'Changed' }))
    await expect(bench.tenants.push(pushId)).rejects.toThrow(
      '"northwind-id" was changed in the tenant in the meantime (display_name). Nothing was pushed; look at the difference again.',
    )
    expect(bench.api.requests.some(({ method }) => method === 'PATCH')).toBe(false)
  })

  test('a key that was taken away here goes, one that only the tenant has stays', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'upstream_params'], undefined)
    const theirs = bench.api.connections.get('con_1') ?? served()
    bench.api.connections.set('con_1', {
      ...theirs,
      options: { ...theirs.options, key_of_the_tenant: 1 },
    })
    const planned = pushable(await plan(bench, true))
    expect(places(planned.differences)).toEqual(['options.upstream_params'])
    expect(planned.notes).toContain(
      'Stays as the tenant has it, because it is not here: key_of_the_tenant.',
    )
    await bench.tenants.push(planned.pushId)
    const options = bench.api.connections.get('con_1')?.options
    expect(options).toHaveProperty('key_of_the_tenant', 1)
    expect(options).toHaveProperty('some_new_key', { kept: true })
    expect(options).not.toHaveProperty('upstream_params')
  })

  test('without a pull, the tenant’s secret stays where there is none here', async () => {
    const { api, tenants, connections } = bench
    await tenants.connect(api.origin, pasted)
    await connections.create(buildConnection({ options: { client_secret: '' } }))
    const planned = pushable(await plan(bench))
    expect(places(planned.differences)).not.toContain('options.client_secret')
    await tenants.push(planned.pushId)
    expect(api.connections.get('con_1')?.options.client_secret).toBe(secret)
    expect(api.connections.get('con_1')?.display_name).toBe('Northwind ID')
  })

  test('says where the tenant has something else than what was sent', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    bench.api.afterWrite = (one) => ({ ...one, options: { ...one.options, scope: 'openid' } })
    const { pushId } = pushable(await plan(bench))
    const { mismatches } = await bench.tenants.push(pushId)
    expect(mismatches).toEqual([
      expect.objectContaining({ path: ['options', 'scope'], a: 'openid email', b: 'openid' }),
    ])
  })

  test('says that it was sent where it cannot be read back, and the next push starts from there', async () => {
    const { api, tenants, connections } = bench
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    api.afterWrite = (one) => {
      api.answerNext(500, { message: 'Down for now.' })
      return { ...one, updated_at: 'now' }
    }
    const { pushId } = pushable(await plan(bench))
    await expect(tenants.push(pushId)).rejects.toThrow(
      '"northwind-id" was pushed: the tenant has it as con_1. But it could not be read back. The tenant answered 500: Down for now.',
    )
    expect((await plan(bench)).kind).toBe('nothing-to-push')
    await connections.create(buildConnection({ name: 'brand-new' }))
    const created = pushable(await plan(bench, false, 'brand-new'))
    await expect(tenants.push(created.pushId)).rejects.toThrow('the tenant has it as con_new1.')
    expect((await plan(bench, false, 'brand-new')).kind).toBe('nothing-to-push')
  })

  test('says that it was sent where its copy cannot be kept', async () => {
    const { api, tenants, folder } = bench
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const { pushId } = pushable(await plan(bench))
    const path = join(folder, 'tenants.json')
    const before = readFileSync(path)
    api.afterWrite = (one) => {
      rmSync(path)
      mkdirSync(path)
      return one
    }
    await expect(tenants.push(pushId)).rejects.toThrow(
      /was pushed: the tenant has it as con_1\. But what a later push compares with could not be kept\. .*EISDIR/,
    )
    rmdirSync(path)
    writeFileSync(path, before)
    expect((await plan(bench)).kind).toBe('changed-in-tenant')
  })

  test('makes a new connection with POST', async () => {
    const { api, tenants, connections } = bench
    await tenants.connect(api.origin, pasted)
    await connections.create(buildConnection({ name: 'brand-new' }))
    const planned = pushable(await plan(bench, false, 'brand-new'))
    expect(planned.kind).toBe('create')
    expect(JSON.stringify(planned)).not.toContain('a-client-secret-of-some-length')
    expect(await tenants.push(planned.pushId)).toEqual({
      id: 'con_new1',
      created: true,
      mismatches: [],
    })
    expect(api.connections.get('con_new1')).toMatchObject({ display_name: 'brand-new' })
    expect(api.connections.get('con_new1')).not.toHaveProperty('workbench')
  })

  test('a name that another kind of connection has is refused in a sentence', async () => {
    const { api, tenants, connections } = await open([
      served({ id: 'con_db', name: 'taken', strategy: 'auth0' }),
    ])
    await tenants.connect(api.origin, pasted)
    await connections.create(buildConnection({ name: 'taken' }))
    const { pushId } = pushable(await tenants.planPush('taken', api.origin, false))
    await expect(tenants.push(pushId)).rejects.toThrow(
      'The tenant already has a connection of this name, perhaps of another kind or one that is being deleted.',
    )
  })

  test('a connection that is gone there is made anew only where the person knows it', async () => {
    await pulled(bench)
    bench.api.connections.clear()
    expect(await plan(bench)).toMatchObject({ kind: 'changed-in-tenant', isGone: true })
    expect(await plan(bench, true)).toMatchObject({ kind: 'create' })
  })

  test('what the tenant says to an error is masked', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const { pushId } = pushable(await plan(bench))
    const { api, tenants } = bench
    await tenants.connect(api.origin, pasted)
    api.answerNext(400, { message: `Payload validation error: '${secret}' with ${goodToken}.` })
    await expect(tenants.push(pushId)).rejects.toThrow(
      "The tenant does not take the connection: Payload validation error: '«client_secret»' with «access_token».",
    )
  })

  test('what the tenant says is masked also where the secret was edited since the plan', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const { pushId } = pushable(await plan(bench))
    await edit(bench, ['options', 'client_secret'], 'another-secret-of-mine')
    const { api, tenants } = bench
    await tenants.connect(api.origin, pasted)
    api.answerNext(400, { message: `Payload validation error: '${secret}'.` })
    await expect(tenants.push(pushId)).rejects.toThrow("'«client_secret»'")
  })

  test('a plan that is asked for twice is sent once', async () => {
    const { api, tenants, connections } = bench
    await tenants.connect(api.origin, pasted)
    await connections.create(buildConnection({ name: 'brand-new' }))
    const { pushId } = pushable(await plan(bench, false, 'brand-new'))
    const [first, second] = await Promise.allSettled([tenants.push(pushId), tenants.push(pushId)])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'push-gone' } })
    expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('a new connection has nothing of the copy of a deleted one of its name', async () => {
    await pulled(bench)
    const undoToken = await bench.connections.delete('northwind-id')
    await bench.tenants.forgetCopiesOf('northwind-id', undoToken)
    bench.api.connections.clear()
    await bench.connections.create(buildConnection({ name: 'northwind-id' }))
    expect((await plan(bench)).kind).toBe('create')
  })

  test('the copies go with their connection', async () => {
    const folder = temporaryFolder()
    const file = new TenantFile(folder, KeyFileVault.open(folder))
    const copy = { domain: 'acme.eu.auth0.com', id: 'con_1', pulledAt: new Date().toISOString() }
    await file.keepCopy({ ...copy, connection: 'playground' }, {})
    await file.keepCopy({ ...copy, connection: 'other' }, {})
    await ask(await openWorkbench(folder), 'deleteConnection', { name: 'playground' })
    expect(await file.copies()).toMatchObject([{ connection: 'other' }])
  })

  test('and come back with it', async () => {
    const folder = temporaryFolder()
    const file = new TenantFile(folder, KeyFileVault.open(folder))
    const copy = { domain: 'acme.eu.auth0.com', id: 'con_1', pulledAt: new Date().toISOString() }
    await file.keepCopy({ ...copy, connection: 'playground' }, { name: 'playground' })
    const workbench = await openWorkbench(folder)
    const deleted = await ask(workbench, 'deleteConnection', { name: 'playground' })
    await ask(workbench, 'restoreConnection', deleted)
    expect(await file.copyOf('playground', copy.domain)).toEqual({
      ...copy,
      connection: 'playground',
      content: { name: 'playground' },
    })
  })

  test('but not where their tenant was forgotten meanwhile', async () => {
    const { api, tenants, connections } = bench
    await pulled(bench)
    const undoToken = await connections.delete('northwind-id')
    await tenants.forgetCopiesOf('northwind-id', undoToken)
    await tenants.disconnect(api.origin)
    await connections.restore(undoToken)
    await tenants.restoreCopies(undoToken)
    expect(readFileSync(join(bench.folder, 'tenants.json'), 'utf8')).not.toContain('con_1')
  })

  test('and stay where their connection cannot be deleted', async () => {
    const folder = temporaryFolder()
    const file = new TenantFile(folder, KeyFileVault.open(folder))
    const copy = { domain: 'acme.eu.auth0.com', id: 'con_1', pulledAt: new Date().toISOString() }
    await file.keepCopy({ ...copy, connection: 'gone' }, {})
    const refused = await (await openWorkbench(folder)).call('deleteConnection', { name: 'gone' })
    expect(refusalOf(refused)?.code).toBe('connection-not-found')
    expect(await file.copies()).toHaveLength(1)
  })

  test('and a connection stays where they cannot be forgotten', async () => {
    const folder = temporaryFolder()
    const workbench = await openWorkbench(folder)
    const full = new Refusal('not-saved', 'tenants.json could not be written: ENOSPC.')
    vi.spyOn(TenantFile.prototype, 'takeCopiesOf').mockRejectedValueOnce(full)
    const refused = await workbench.call('deleteConnection', { name: 'playground' })
    expect(refusalOf(refused)?.message).toBe(full.message)
    const kept = await ask(workbench, 'listConnections', undefined)
    expect(kept.map(({ connection }) => connection.name)).toContain('playground')
  })

  test('a connection can be deleted beside a file that a newer version wrote', async () => {
    const folder = temporaryFolder()
    const workbench = await openWorkbench(folder)
    writeFileSync(join(folder, 'tenants.json'), '{"version":2}')
    const deleted = await ask(workbench, 'deleteConnection', { name: 'playground' })
    await ask(workbench, 'restoreConnection', deleted)
    expect(readFileSync(join(folder, 'tenants.json'), 'utf8')).toBe('{"version":2}')
  })

  test('a missing scope is named', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    bench.api.answerNext(403, {
      message: 'Insufficient scope, expected any of: update:connections',
    })
    await expect(plan(bench)).rejects.toThrow(
      'The token does not allow this: Insufficient scope, expected any of: update:connections. Give its application the scopes',
    )
  })

  test('a push is sent once', async () => {
    await pulled(bench)
    await edit(bench, ['options', 'scope'], 'openid email')
    const { pushId } = pushable(await plan(bench))
    await bench.tenants.push(pushId)
    await expect(bench.tenants.push(pushId)).rejects.toThrow(
      'This push is no longer there; look at the difference again.',
    )
  })
})

test('a tenant is asked through the proxy that is set', async () => {
  // Nothing listens where its tunnels lead.
  const proxy = await startProxyServer({ leadsTo: '127.0.0.1:9' })
  onTestFinished(() => proxy.close())
  const way = proxiedNetwork({ origin: proxy.origin, credentials: null }, [], [])
  const { tenants } = await open([], way)
  await expect(tenants.connect('acme.eu.auth0.com', pasted)).rejects.toThrow()
  expect(proxy.asked).toContain('CONNECT acme.eu.auth0.com:443')
})
