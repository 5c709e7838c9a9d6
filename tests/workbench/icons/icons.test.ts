import { expect, test } from 'vitest'
import { buildConnection } from '../../builders/connection-builder.ts'
import { icon, startOwnAuthorityProvider } from '../../support/own-authority-provider.ts'
import { startProxyServer } from '../../support/proxy-server.ts'
import { ask, openWorkbench, refusalOf } from '../opened-workbench.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a stored icon_url is fetched once, and no other address is', async () => {
  const provider = await startOwnAuthorityProvider()
  const proxy = await startProxyServer({ leadsTo: provider.authority })
  const workbench = await openWorkbench(temporaryFolder())
  const way = { kind: 'manual', url: proxy.origin, bypass: [] } as const
  await ask(workbench, 'changeSettings', { proxy: way })
  await ask(workbench, 'addCertificates', { pem: provider.certificate })
  const iconUrl = `${provider.named}/icon.png`
  const connection = buildConnection({ name: 'northwind', options: { icon_url: iconUrl } })
  await ask(workbench, 'createConnection', { connection })

  const dataUrl = `data:image/png;base64,${icon.toString('base64')}`
  for (const _ of ['first', 'again'])
    expect(await ask(workbench, 'getConnectionIcon', { name: 'northwind', iconUrl })).toEqual({
      kind: 'icon',
      dataUrl,
    })
  const other = { name: 'northwind', iconUrl: `${provider.named}/other.png` }
  expect(refusalOf(await workbench.call('getConnectionIcon', other))?.code).toBe('icon-not-stored')
  expect(provider.requests).toEqual(['GET /icon.png'])
  await proxy.close()
  await provider.close()
})
