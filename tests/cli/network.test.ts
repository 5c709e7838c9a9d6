import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { startOwnAuthorityProvider } from '../support/own-authority-provider.ts'
import { startProxyServer } from '../support/proxy-server.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const authority = fileURLToPath(new URL('../fixtures/tls/throwaway-authority.pem', import.meta.url))
const credentials = { username: 'ada', password: 'a-proxy-password' }

async function setUp() {
  const provider = await startOwnAuthorityProvider()
  const proxy = await startProxyServer({ leadsTo: provider.authority, credentials })
  onTestFinished(async () => {
    await Promise.all([proxy.close(), provider.close()])
  })
  const file = temporaryFile(
    buildConnection({
      options: {
        authorizationURL: `${provider.named}/authorize`,
        tokenURL: `${provider.named}/token`,
        scripts: {
          fetchUserProfile:
            'function (token, context, callback) { callback(null, { user_id: 1 }) }',
        },
      },
    }),
  )
  const withPassword = proxy.origin.replace('//', '//ada:a-proxy-password@')
  return { proxy, file, withPassword }
}

describe('the way to the network', () => {
  test('--proxy and --ca', async () => {
    const { proxy, file, withPassword } = await setUp()
    const result = await runCli(['run', file, '--proxy', withPassword, '--ca', authority, '--json'])
    expect(result).toMatchObject({ status: 0, stderr: '' })
    expect(result.stdout).not.toContain('a-proxy-password')
    expect(proxy.asked).toContain('CONNECT id.northwind.example:443')
  })

  test.each([
    ['import', 'https://id.northwind.example'],
    ['export', 'https://id.northwind.example', '--format', 'curl'],
    ['tenant', 'connect', 'id.northwind.example'],
  ])('--proxy and --ca of %s', async (...command) => {
    const { proxy, withPassword } = await setUp()
    const environment = {
      OAUTH_WORKBENCH_DATA: temporaryFolder(),
      OAUTH_WORKBENCH_TENANT_TOKEN: 'a-token-of-the-tenant',
    }
    const network = ['--proxy', withPassword, '--ca', authority]
    const { stderr } = await runCli([...command, ...network], environment)
    expect(proxy.asked).toContain('CONNECT id.northwind.example:443')
    expect(stderr).not.toMatch(/certificate|unknown option/)
  })

  test('HTTPS_PROXY and NODE_EXTRA_CA_CERTS', async () => {
    const { proxy, file, withPassword } = await setUp()
    const result = await runCli(['run', file], {
      HTTPS_PROXY: withPassword,
      NODE_EXTRA_CA_CERTS: authority,
    })
    expect(result.status).toBe(0)
    expect(proxy.asked).toContain('CONNECT id.northwind.example:443')
  })

  test('--proxy none goes past the environment', async () => {
    const { proxy, file, withPassword } = await setUp()
    await runCli(['run', file, '--proxy', 'none', '--timeout', '20'], { HTTPS_PROXY: withPassword })
    expect(proxy.asked).toEqual([])
  })

  test('bad values are bad usage, and a password is not repeated', async () => {
    const { file } = await setUp()
    const proxy = await runCli(['run', file, '--proxy', 'socks5://ada:a-proxy-password@x'])
    expect(proxy.status).toBe(2)
    expect(proxy.stderr).toContain('--proxy needs an address')
    expect(proxy.stderr).not.toContain('a-proxy-password')
    const ca = await runCli(['check', file, '--ca', file])
    expect(ca).toMatchObject({ status: 2, stderr: expect.stringContaining('holds no certificate') })
  })
})
