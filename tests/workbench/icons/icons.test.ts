import { expect, test } from 'vitest'
import { buildConnection } from '../../builders/connection-builder.ts'
import { startRequestLogServer } from '../../support/request-log-server.ts'
import { ask, openWorkbench, refusalOf } from '../opened-workbench.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

test('a stored icon_url is fetched once, and no other address is', async () => {
  const server = await startRequestLogServer((_request, response) => response.end(png))
  const workbench = await openWorkbench(temporaryFolder())
  const iconUrl = `${server.origin}/icon.png`
  const connection = buildConnection({ name: 'northwind', options: { icon_url: iconUrl } })
  await ask(workbench, 'createConnection', { connection })

  const dataUrl = `data:image/png;base64,${png.toString('base64')}`
  for (const _ of ['first', 'again'])
    expect(await ask(workbench, 'getConnectionIcon', { name: 'northwind', iconUrl })).toEqual({
      kind: 'icon',
      dataUrl,
    })
  const other = { name: 'northwind', iconUrl: `${server.origin}/other.png` }
  expect(refusalOf(await workbench.call('getConnectionIcon', other))?.code).toBe('icon-not-stored')
  expect(server.requests).toEqual(['GET /icon.png'])
  await server.close()
})
