import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import type { Connection } from '../../../shared/connection.ts'
import { findErrors } from '../../../shared/connection-problems.ts'
import type { Run } from '../../../shared/run.ts'
import {
  chooseUserAgent,
  type UserAgentChoice,
  userAgentChoices,
} from '../../features/runs/choose-user-agent.ts'
import { saveDraft } from '../save-draft.ts'
import type { Workbench } from '../workbench.ts'

export interface RunHandle {
  /** `undefined` until it is known whether there is one. */
  readonly run: Run | null | undefined
  readonly isRunning: boolean
  readonly isStarting: boolean
  readonly choices: readonly UserAgentChoice[]
  readonly chosen: UserAgentChoice | null
  readonly start: () => Promise<void>
  readonly cancel: () => Promise<void>
}

/** The last run of a connection, and how to make the next one. */
export function useRun(
  workbench: Workbench,
  connection: Connection,
  onProblems: () => void,
): RunHandle {
  const { session, runs, toasts } = workbench
  const { name } = connection
  const [isStarting, setStarting] = useState(false)
  const status = useStore(session.store, (s) => s.status)
  const run = useStore(runs.store, (s) => s.lastRuns.get(name))
  useEffect(() => {
    if (runs.store.getState().lastRuns.get(name) === undefined) void runs.load(name)
  }, [runs, name])

  const choices = status ? userAgentChoices(status) : []
  const chosen = status ? chosenUserAgent(status, connection) : null
  const isRunning = run?.outcome === null

  const start = async () => {
    if (isRunning || isStarting) return
    // As it is when it starts: a fix may have changed it since this was drawn.
    const now = connectionNow(workbench, name) ?? connection
    if (findErrors(now).length > 0) return onProblems()
    setStarting(true)
    const refusal = await saveDraft(workbench, name)
    const result =
      refusal === null
        ? await runs.start(name, status ? chosenUserAgent(status, now)?.kind : undefined)
        : { ok: false as const, error: refusal }
    setStarting(false)
    if (result.ok) return
    toasts.show({ kind: 'error', text: result.error.message })
    if (result.error.problems) onProblems()
  }
  const cancel = async () => {
    if (!run) return
    const result = await runs.cancel(run.id)
    if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
  }
  return { run, isRunning, isStarting, choices, chosen, start, cancel }
}

function chosenUserAgent(status: WorkbenchStatus, connection: Connection): UserAgentChoice | null {
  const wanted = connection.workbench?.userAgent
  return chooseUserAgent(userAgentChoices(status), wanted, status.defaultUserAgent)
}

function connectionNow({ drafts, connections }: Workbench, name: string): Connection | undefined {
  return drafts.store.getState().drafts.get(name)?.connection ?? connections.find(name)?.connection
}
