import { preflightConnection, probeRequests } from '../engine/preflight/preflight-connection.ts'
import { planProbes } from '../engine/probes/plan-probes.ts'
import { probeConnection, requestLimit } from '../engine/probes/probe-connection.ts'
import type { Connection } from '../shared/connection.ts'
import type { ApiHandlers, HandlerContext } from './api-handlers.ts'

type InvestigationHandlers = Pick<
  ApiHandlers,
  'preflightConnection' | 'planProbes' | 'probeConnection' | 'cancelInvestigation'
>

/** The procedures that ask a connection's servers outside a run. */
export function createInvestigationHandlers({
  connections,
  history,
  runs,
  playground,
  settings,
  investigations,
}: HandlerContext): InvestigationHandlers {
  // Within the investigation, so that it can be cancelled while the playground starts.
  const open = async (name: string, signal: AbortSignal): Promise<Connection> => {
    const { connection } = await connections.get(name)
    if (playground.isTargetOf(connection)) await playground.ensureRunning()
    signal.throwIfAborted()
    return settings.withDefaults(connection)
  }
  return {
    preflightConnection: ({ name, probeToken }) =>
      investigations.run(name, async (watch) => {
        const connection = await open(name, watch.signal)
        return preflightConnection({ connection, probeToken, network: settings.network, ...watch })
      }),
    planProbes: async ({ name, purpose }) => {
      const { connection } = await connections.get(name)
      return planProbes(
        settings.withDefaults(connection),
        purpose === 'preflight' ? probeRequests : requestLimit,
      )
    },
    probeConnection: ({ name }) =>
      investigations.run(name, async (watch) => {
        const connection = await open(name, watch.signal)
        const newest = history.newestOf(name)
        const kept = newest === null ? null : await history.find(newest.id)
        const failed = runs.lastRunOf(name) ?? kept?.run ?? null
        return probeConnection({ connection, failed, network: settings.network, ...watch })
      }),
    cancelInvestigation: async ({ name }) => {
      investigations.cancel(name)
      return null
    },
  }
}
