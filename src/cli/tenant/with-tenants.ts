import { Tenants } from '../../workbench/tenant/tenants.ts'
import { dataFolderOf } from '../data-folder.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { type NetworkOptions, openNetwork } from '../network-options.ts'
import { openConnections, refusalAsBadUsage } from '../open-connections.ts'
import { paint, plain } from '../report/style.ts'

/** Opens what is known of tenants for one command; where it has got to goes to standard error. */
export async function withTenants(
  options: NetworkOptions,
  work: (tenants: Tenants) => Promise<void>,
): Promise<void> {
  const dataFolder = dataFolderOf()
  const opened = openConnections(dataFolder)
  const network = await openNetwork(options)
  const interruption = awaitInterruption()
  const onProgress = (_domain: string, sentence: string) =>
    console.error(paint('dim', plain(sentence)))
  const tenants = new Tenants({ dataFolder, ...opened, network: () => network, onProgress })
  interruption.signal.addEventListener('abort', () => tenants.close())
  try {
    await refusalAsBadUsage(work(tenants))
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    process.exitCode = exitStatusOf('cancelled')
  } finally {
    for (const { text } of tenants.notices) console.error(plain(text))
    interruption.stopWaiting()
  }
}
