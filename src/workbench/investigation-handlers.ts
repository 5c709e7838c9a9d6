import { preflightConnection } from '../engine/preflight/preflight-connection.ts'
import { probeConnection } from '../engine/probes/probe-connection.ts'
import type { Connection } from '../shared/connection.ts'
import type { ApiHandlers, HandlerContext } from './api-handlers.ts'

type InvestigationHandlers = Pick<
  ApiHandlers,
  'preflightConnection' | 'probeConnection' | 'setPlaygroundFault'
>

/** Milliseconds for everything that one investigation asks. */
const investigationTimeLimit = 90_000

/** The procedures that ask a connection's servers outside a run, and the playground's fault switch. */
export function createInvestigationHandlers({
  connections,
  history,
  runs,
  playground,
  settings,
}: HandlerContext): InvestigationHandlers {
  const open = async (name: string): Promise<Connection> => {
    const { connection } = await connections.get(name)
    if (playground.isTargetOf(connection)) await playground.ensureRunning()
    return settings.withDefaults(connection)
  }
  const signal = () => AbortSignal.timeout(investigationTimeLimit)
  return {
    preflightConnection: async ({ name, probeToken }) =>
      preflightConnection({
        connection: await open(name),
        probeToken,
        signal: signal(),
        network: settings.network,
      }),
    probeConnection: async ({ name }) => {
      const connection = await open(name)
      const newest = history.newestOf(name)
      const kept = newest === null ? null : await history.find(newest.id)
      const failed = runs.lastRunOf(name) ?? kept?.run ?? null
      return probeConnection({
        connection,
        failed,
        signal: signal(),
        network: settings.network,
      })
    },
    setPlaygroundFault: async ({ fault }) => {
      await playground.setFault(fault)
      return null
    },
  }
}
