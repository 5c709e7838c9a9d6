import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import type { FaultName } from '../../../shared/faults/faults.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import { EditLines } from '../../components/fix-offer/fix-offer.tsx'
import { FaultMenu } from '../../features/faults/fault-menu.tsx'
import { applyEditsWithUndo } from '../apply-edits.ts'
import { useCommandHandlers } from '../commands/use-command-handlers.ts'
import type { Workbench } from '../workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly playground: WorkbenchStatus['playground']
}

/** The playground in the header, joined to its faults and to the open connection. */
export function PlaygroundControl({ workbench, playground }: Props) {
  const { faults, toasts, commands } = workbench
  const known = useStore(faults.store, (state) => state.faults)
  const { address, running, fault } = playground
  const button = useRef<HTMLButtonElement>(null)
  // Once the palette has given back the focus.
  useCommandHandlers(commands, { 'open-faults': () => setTimeout(() => button.current?.click()) })
  useEffect(() => {
    // A fault that is on is called by its title.
    if (fault !== null) void faults.load()
  }, [faults, fault])
  const choose = async (next: FaultName | null) => {
    const result = await faults.setFault(next)
    if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
  }
  const edits = known?.find(({ name }) => name === fault)?.setup ?? []
  return (
    <FaultMenu
      host={address.replace(/^https?:\/\//, '')}
      isRunning={running}
      faults={known}
      current={fault}
      setup={edits.length > 0 && <Setup workbench={workbench} address={address} edits={edits} />}
      button={button}
      onOpen={() => void faults.load()}
      onChoose={(next) => void choose(next)}
    />
  )
}

interface SetupProps {
  readonly workbench: Workbench
  readonly address: string
  readonly edits: readonly ConnectionEdit[]
}

/** What the connection needs for the fault to be seen, and a way to get it. */
function Setup({ workbench, address, edits }: SetupProps) {
  const { views, openName } = useStore(workbench.connections.store)
  const open = views?.find(({ connection }) => connection.name === openName)?.connection
  const isTarget = open?.options.authorizationURL.startsWith(`${address}/`)
  return (
    <div className="fault-setup">
      <p>It shows in a connection that has this:</p>
      <EditLines edits={edits} />
      {open && isTarget && (
        <Button onClick={() => void applyEditsWithUndo(workbench, open.name, edits)}>
          Apply to {displayNameOf(open)}
        </Button>
      )}
    </div>
  )
}
