import { Tabs } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { type Reveal, RevealContext } from '../../components/masked-text/reveal.ts'
import { ConsolePanel } from '../../features/console/console-panel.tsx'
import { ProfilePanel } from '../../features/profile/profile-panel.tsx'
import type { BenchTask } from '../../features/script/bench/script-bench-store.ts'
import { ScriptOutcome } from '../../features/script/bench/script-outcome.tsx'
import { WarningList } from '../../features/script/bench/warning-list.tsx'
import { TracePanel } from '../../features/trace/trace-panel.tsx'
import type { Workbench } from '../workbench.ts'
import { withCount } from './tab-count.tsx'

interface Props {
  readonly workbench: Workbench
  readonly name: string
  /** The script as it is now. */
  readonly script: string
  readonly task: BenchTask
  readonly onOpenScript: (position: TextPosition) => void
}

/** What came of the script alone, joined to the secrets of its newest report. */
export function ScriptSide({ workbench, name, script, task, onOpenScript }: Props) {
  const { wire } = workbench
  const reveal = useMemo<Reveal>(
    () => (placeholder) => wire.call('revealScriptSecret', { name, placeholder }),
    [wire, name],
  )
  return (
    <RevealContext value={reveal}>
      <div className="pane-content">
        <ScriptOutcome
          task={task}
          isOutdated={task.script !== script}
          onOpenScript={onOpenScript}
        />
        {task.kind === 'done' && <ScriptOutput task={task} onOpenScript={onOpenScript} />}
      </div>
    </RevealContext>
  )
}

interface OutputProps {
  readonly task: Extract<BenchTask, { kind: 'done' }>
  readonly onOpenScript: Props['onOpenScript']
}

function ScriptOutput({ task: { report }, onOpenScript }: OutputProps) {
  const { result, user } = report
  const { console: lines, exchanges, warnings, durationMs } = result
  const [chosen, setChosen] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const made = {
    outcome: result.outcome,
    scriptProfile: result.profile,
    profile: user?.ok ? user.profile : null,
  }
  return (
    <Tabs
      className="pane-tabs"
      value={chosen ?? (result.outcome === 'passed' ? 'profile' : 'console')}
      onChange={setChosen}
      keepMounted={false}
    >
      <div className="pane-tab-strip">
        <Tabs.List>
          <Tabs.Tab value="profile">Profile</Tabs.Tab>
          <Tabs.Tab value="console" {...withCount(lines.length)}>
            Console
          </Tabs.Tab>
          <Tabs.Tab value="exchanges" {...withCount(exchanges.length)}>
            Exchanges
          </Tabs.Tab>
          <Tabs.Tab value="warnings" {...withCount(warnings.length)}>
            Warnings
          </Tabs.Tab>
        </Tabs.List>
      </div>
      <Tabs.Panel value="profile" className="pane-scroll pane-body">
        <ProfilePanel run={made} />
      </Tabs.Panel>
      <Tabs.Panel value="console" className="pane-scroll pane-body">
        <ConsolePanel lines={lines} onOpenScript={onOpenScript} />
      </Tabs.Panel>
      <Tabs.Panel value="exchanges" className="pane-fixed">
        <TracePanel run={{ trace: exchanges, durationMs }} openId={openId} onOpen={setOpenId} />
      </Tabs.Panel>
      <Tabs.Panel value="warnings" className="pane-scroll pane-body">
        <WarningList warnings={warnings} onOpenScript={onOpenScript} />
      </Tabs.Panel>
    </Tabs>
  )
}
