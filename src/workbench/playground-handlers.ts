import { checks } from '../diagnosis/checks.ts'
import type { FaultView } from '../shared/api/api.ts'
import { faultGroups } from '../shared/faults/faults.ts'
import type { ApiHandlers, HandlerContext } from './api-handlers.ts'

/** The procedures of the playground's fault switch. */
export function createPlaygroundHandlers({
  playground,
}: HandlerContext): Pick<ApiHandlers, 'listFaults' | 'setPlaygroundFault'> {
  return {
    listFaults: async () => faults,
    setPlaygroundFault: async ({ fault }) => {
      await playground.setFault(fault)
      return null
    },
  }
}

const titles = new Map(checks.map(({ code, title }) => [code, title]))

const faults: readonly FaultView[] = faultGroups.flatMap(({ title: group, faults: described }) =>
  described.map(({ name, title, effect, expectedFindings, setup = [] }) => ({
    name,
    group,
    title,
    effect,
    findings: expectedFindings.map((code) => ({ code, title: titles.get(code) ?? code })),
    setup,
  })),
)
