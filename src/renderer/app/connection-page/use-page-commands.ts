import type { Run } from '../../../shared/run.ts'
import type { CommandHandlers } from '../commands/commands.ts'
import { useCommandHandlers } from '../commands/use-command-handlers.ts'
import type { EditSteps } from '../edit-steps.ts'
import type { Workbench } from '../workbench.ts'
import type { EditTab } from './edit-side.tsx'
import type { ResultTab } from './result-tabs.ts'
import type { ScriptBenchHandle } from './use-script-bench.ts'

interface PageActions extends EditSteps {
  readonly run: Run | null | undefined
  readonly isRunning: boolean
  readonly moves: CommandHandlers
  readonly start: () => void
  readonly cancel: () => Promise<void>
  readonly share: () => void
  readonly check: () => void
  /** `null` where no variant of the connection could help. */
  readonly findWhatWorks: (() => void) | null
  readonly openEditTab: (tab: EditTab) => void
  readonly openResultTab: (tab: ResultTab) => void
  readonly bench: ScriptBenchHandle
  readonly runScript: (run: () => void) => void
}

/** What the commands do while a connection is open. */
export function usePageCommands(workbench: Workbench, page: PageActions): void {
  const { run, isRunning, start, cancel, check, findWhatWorks, share } = page
  const { openEditTab, openResultTab, undo, redo } = page
  const { bench, runScript } = page
  const script = (start: (() => void) | null) => start && (() => runScript(start))
  const result = (tab: ResultTab) => (run ? () => openResultTab(tab) : null)
  useCommandHandlers(workbench.commands, {
    ...page.moves,
    run: start,
    'cancel-run': isRunning ? () => void cancel() : null,
    'run-script': script(bench.run),
    'run-script-with-last-tokens': script(bench.runWithLastTokens),
    'cancel-script': bench.task?.kind === 'running' ? bench.cancel : null,
    'undo-edit': undo,
    'redo-edit': redo,
    'share-run': run && !isRunning ? share : null,
    check,
    'find-what-works': findWhatWorks,
    'go-to-form': () => openEditTab('connection'),
    'go-to-script': () => openEditTab('script'),
    'go-to-json': () => openEditTab('json'),
    'go-to-findings': run && run.findings.length > 0 ? () => openResultTab('findings') : null,
    'go-to-tokens': result('tokens'),
    'go-to-profile': result('profile'),
    'go-to-console': result('console'),
    'go-to-trace': result('trace'),
  })
}
