import { describe, expect, onTestFinished, test } from 'vitest'
import {
  goodToken,
  type ManagementApiServer,
  startManagementApi,
} from '../support/management-api-server.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const secret = 'secret-of-northwind-4711'

interface Bench {
  readonly api: ManagementApiServer
  readonly environment: Readonly<Record<string, string>>
}

async function connected(): Promise<Bench> {
  const api = await startManagementApi([
    {
      id: 'con_1',
      name: 'northwind-id',
      display_name: 'Northwind ID',
      strategy: 'oauth2',
      options: {
        authorizationURL: 'https://id.northwind.example/authorize',
        tokenURL: 'https://id.northwind.example/token',
        client_id: 'client-4711',
        client_secret: secret,
      },
    },
  ])
  onTestFinished(() => api.close())
  const environment = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
  const { stdout } = await runCli(['tenant', 'connect', api.origin], {
    ...environment,
    OAUTH_WORKBENCH_TENANT_TOKEN: goodToken,
  })
  expect(stdout).toBe(`${api.domain} is connected.\n`)
  return { api, environment }
}

describe('tenant', () => {
  test('connect wants its token in the environment', async () => {
    const { status, stderr } = await runCli(['tenant', 'connect', 'acme.eu.auth0.com'], {
      OAUTH_WORKBENCH_DATA: temporaryFolder(),
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: set OAUTH_WORKBENCH_TENANT_TOKEN, or /)
  })

  test('pull lists, and imports what is named', async () => {
    const { api, environment } = await connected()
    const list = await runCli(['tenant', 'pull', api.origin], environment)
    expect(list.stdout).toBe('northwind-id  Northwind ID\n')
    const pull = await runCli(['tenant', 'pull', api.origin, 'northwind-id'], environment)
    expect({ status: pull.status, stdout: pull.stdout }).toEqual({
      status: 0,
      stdout: 'Pulled northwind-id.\n',
    })
    const misnamed = ['tenant', 'pull', api.origin, '--all', '--rename', 'northwind=other']
    expect((await runCli(misnamed, environment)).stderr).toContain(
      'error: --rename names "northwind", which is none of the connections: northwind-id.\n',
    )
    const pullAgain = ['tenant', 'pull', api.origin, '--all']
    const replaced = await runCli([...pullAgain, '--replace', '--json'], environment)
    expect(JSON.parse(replaced.stdout)).toEqual(['northwind-id'])
    const again = await runCli(pullAgain, environment)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain(
      'error: there is already a connection named "northwind-id" here; keep this one under another name with --rename northwind-id=NEW, or replace it with --replace. Nothing was pulled.\n',
    )
  })

  test('push says that there is nothing to push', async () => {
    const { api, environment } = await connected()
    await runCli(['tenant', 'pull', api.origin, 'northwind-id'], environment)
    const same = await runCli(['tenant', 'push', api.origin, 'northwind-id'], environment)
    expect(same.stdout).toBe(
      `"northwind-id" is the same in ${api.domain}; there is nothing to push.\n`,
    )
  })

  test('push shows the difference, and sends it only with --yes', async () => {
    const { api, environment } = await connected()
    const push = ['tenant', 'push', api.origin, 'second']
    const file = temporaryFile({ ...api.connections.get('con_1'), name: 'second' })
    await runCli(['import', file, '--save'], environment)
    const shown = await runCli(push, environment)
    expect(shown.stdout).toContain(`"second" would be new in ${api.domain}:\n`)
    expect(shown.stdout).toContain('+ options.client_secret: "«client_secret»"')
    expect(shown.stdout).toContain('Nothing was sent; --yes sends it.')
    expect(shown.stdout).not.toContain(secret)
    expect(api.connections.size).toBe(1)
    const sent = await runCli([...push, '--yes'], environment)
    expect(sent.stdout).toContain('Created con_new1, and read back: it is what was sent.\n')
    expect(sent.status).toBe(0)
  })

  test('push shows the difference before it sends, whatever comes of the sending', async () => {
    const { api, environment } = await connected()
    const file = temporaryFile({ ...api.connections.get('con_1'), name: 'second' })
    await runCli(['import', file, '--save'], environment)
    const store = api.connections.set.bind(api.connections)
    api.connections.set = (id, connection) => {
      // What was made cannot be read back.
      api.answerNext(403, { message: 'Insufficient scope' })
      return store(id, connection)
    }
    const args = ['tenant', 'push', api.origin, 'second', '--yes']
    const { status, stdout } = await runCli(args, environment)
    expect(status).toBe(2)
    expect(stdout).toContain(`"second" would be new in ${api.domain}:\n`)
    expect(api.connections.size).toBe(2)
  })

  test('push ends with 1 where the tenant changed since the pull', async () => {
    const { api, environment } = await connected()
    await runCli(['tenant', 'pull', api.origin, 'northwind-id'], environment)
    const there = api.connections.get('con_1')
    if (!there) throw new Error('it is gone')
    api.connections.set('con_1', { ...there, display_name: 'Changed' })
    const args = ['tenant', 'push', api.origin, 'northwind-id', '--json']
    const { status, stdout } = await runCli(args, environment)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      plan: { kind: 'changed-in-tenant', changes: [{ path: ['display_name'] }] },
      outcome: null,
    })
  })

  test('a domain to which no token goes is refused', async () => {
    const { status, stderr } = await runCli(['tenant', 'pull', 'http://acme.eu.auth0.com'], {
      OAUTH_WORKBENCH_DATA: temporaryFolder(),
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'error: "http://acme.eu.auth0.com" is not a tenant\'s domain; write it like acme.eu.auth0.com.\n',
    })
  })
})
