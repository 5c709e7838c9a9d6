import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ConnectionView } from '../../../shared/api/api.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { ProbeVariant } from '../../../shared/probe.ts'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { ErrorBoundary } from '../../components/error-boundary.tsx'
import type { AfterFix } from '../../components/fix-offer/fix-offer.tsx'
import { Flow } from '../../features/flow/flow.tsx'
import type { CellName } from '../../features/flow/flow-cells.ts'
import { isRunning as isInvestigating } from '../../features/investigations/investigations-store.ts'
import { TrialNotice } from '../../features/investigations/trial-notice.tsx'
import { loginOptionsOf } from '../../features/runs/login-options.ts'
import { parameterSuggestions } from '../../features/runs/parameter-suggestions.ts'
import { RunControls } from '../../features/runs/run-controls.tsx'
import { applyEditsWithUndo } from '../apply-edits.ts'
import { commandTable } from '../commands/command-table.ts'
import { editConnection, useEditSteps } from '../edit-steps.ts'
import { ShareRunDialog } from '../share/share-run-dialog.tsx'
import type { Workbench } from '../workbench.ts'
import './connection-page.css'
import { ConnectionTitle } from './connection-title.tsx'
import { EditSide, type EditTab } from './edit-side.tsx'
import { focusFirstProblem } from './focus-first-problem.ts'
import { focusTab } from './focus-tab.ts'
import { forgetSignInOf } from './forget-sign-in.ts'
import { InvestigationSide } from './investigation-side.tsx'
import { ResultSide } from './result-side.tsx'
import { type ResultSource, ResultSwitch } from './result-switch.tsx'
import { placeOfCell } from './result-tabs.ts'
import { ScriptSide } from './script-side.tsx'
import { ScriptTab } from './script-tab.tsx'
import { stepCommands } from './step-commands.ts'
import { type Side, TwoSides } from './two-sides.tsx'
import { useFormHandle } from './use-form-handle.ts'
import { useInvestigation } from './use-investigation.ts'
import { usePageCommands } from './use-page-commands.ts'
import { useResultPlaces } from './use-result-place.ts'
import { useRun } from './use-run.ts'
import { useScriptBench } from './use-script-bench.ts'

interface Props {
  readonly workbench: Workbench
  readonly view: ConnectionView
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

/** The open connection: the flow of its last run on top, its form and the results side by side. */
export function ConnectionPage({ workbench, view, onDuplicate, onDelete }: Props) {
  const { drafts, runs } = workbench
  const { name } = view.connection
  const page = useRef<HTMLElement>(null)
  const connection =
    useStore(drafts.store, (s) => s.drafts.get(name)?.connection) ?? view.connection
  const parameters = useStore(runs.store, (s) => s.parameters.get(name)) ?? {}
  const apply = (edits: readonly ConnectionEdit[]) =>
    void applyEditsWithUndo(workbench, name, edits)
  const { form, showAllProblems } = useFormHandle(connection, {
    edit: (next, place) => editConnection(workbench, { from: connection, to: next }, place),
    apply,
  })
  const steps = useEditSteps(workbench, connection)
  const [editTab, setEditTab] = useState<EditTab>('connection')
  const [scriptPosition, setScriptPosition] = useState<TextPosition | null>(null)
  const [side, setSide] = useState<Side>('edit')
  const [source, setSource] = useState<ResultSource>('last-run')

  const [isSharing, setSharing] = useState(false)
  const runHandle = useRun(workbench, connection, () => {
    showAllProblems()
    openEditTab('connection')
    focusFirstProblem(page.current)
  })
  const { run, isRunning, isStarting, choices, chosen, cancel } = runHandle
  const forgetSignIn = forgetSignInOf(workbench, connection, chosen?.kind)
  const places = useResultPlaces(run)
  const bench = useScriptBench(workbench, connection, run)
  const openResults = (of: ResultSource) => {
    setSide('results')
    setSource(of)
  }
  const investigation = useInvestigation(workbench, name)
  const runNow = () => {
    openResults('last-run')
    investigation.close()
    void runHandle.start()
  }
  const start = () => {
    // What the run before tried stays, as the person did not put it back.
    void investigation.endTrial('keep')
    runNow()
  }
  const check = () => {
    openResults('last-run')
    void investigation.check(false)
  }

  // Only the token request has variants that can be told apart, and a check that goes on comes first.
  const findWhatWorks =
    run?.failedStep === 'token-exchange' && !isInvestigating(investigation.open)
      ? () => {
          openResults('last-run')
          void investigation.findWhatWorks()
        }
      : null

  const applyFix = async (edits: readonly ConnectionEdit[], then: AfterFix | 'check') => {
    if (!(await applyEditsWithUndo(workbench, name, edits))) return
    if (then === 'again') start()
    if (then === 'check') check()
  }
  const tryVariant = async (variant: ProbeVariant) => {
    if (await investigation.beginTrial(variant)) runNow()
  }

  const openCell = (cell: CellName) => {
    if (!run) return
    openResults('last-run')
    investigation.close()
    places.go(placeOfCell(run, cell))
  }
  const openEditTab = (tab: EditTab) => {
    // What was typed is stored, and its secrets are masked, before another tab shows it.
    if (tab !== editTab) drafts.release()
    // An editor that is opened again would go to where one was led to before.
    setScriptPosition(null)
    setSide('edit')
    setEditTab(tab)
  }
  const openScript = (position: TextPosition) => {
    openEditTab('script')
    setScriptPosition({ ...position })
  }
  const runScript = (run: (() => void) | null) => {
    if (run === null) return
    openResults('script')
    run()
  }
  const moves = stepCommands({
    page,
    run,
    readPlace: places.read,
    open: (next) => {
      openResults('last-run')
      places.go(next)
    },
  })
  usePageCommands(workbench, {
    moves,
    ...steps,
    run,
    isRunning,
    start,
    cancel,
    share: () => setSharing(true),
    check,
    findWhatWorks,
    openEditTab: (tab) => {
      openEditTab(tab)
      focusTab(page.current, tab)
    },
    bench,
    runScript,
    openResultTab: (tab) => {
      openResults('last-run')
      investigation.close()
      places.go({ tab, traceId: null })
      focusTab(page.current, tab)
    },
  })
  return (
    <main className="page" ref={page} aria-label={`Connection ${name}`}>
      <div className="page-top">
        <ConnectionTitle
          connection={connection}
          onEarlierRuns={() => openEarlierRuns(workbench, name)}
          onDuplicate={onDuplicate}
          onExport={() => workbench.commands.start('export-connection')}
          onPush={() => workbench.commands.start('push-connection')}
          onDelete={onDelete}
        />
        <RunControls
          isRunning={isRunning}
          isStarting={isStarting}
          choices={choices}
          chosen={chosen}
          parameters={parameters}
          suggestions={parameterSuggestions(connection)}
          loginOptions={loginOptionsOf(connection, chosen?.kind)}
          onChoose={(kind) => form.edit(['workbench', 'userAgent'], kind)}
          onLoginOption={(path, isOn) => form.edit(path, isOn || undefined)}
          onForgetSignIn={forgetSignIn}
          onParameters={(given) => runs.setParameters(name, given)}
          onCheck={check}
          onRun={start}
          shortcut={commandTable.run.shortcuts[0]}
          onRunScript={bench.runWithLastTokens && (() => runScript(bench.runWithLastTokens))}
          onCancel={() => void cancel()}
        />
      </div>
      <div className="page-flow">
        <Flow run={run ?? null} onOpen={openCell} />
      </div>
      <TwoSides
        side={side}
        resultsLabel={investigation.open ? 'Check' : 'Last run'}
        onSide={setSide}
        edit={
          <ErrorBoundary what="The form">
            <EditSide
              workbench={workbench}
              form={form}
              steps={steps}
              tab={editTab}
              onTab={openEditTab}
              script={
                <ScriptTab
                  form={form}
                  bench={bench}
                  run={run ?? null}
                  goTo={scriptPosition}
                  onRun={() => runScript(bench.run)}
                />
              }
              incoming={parameters}
            />
          </ErrorBoundary>
        }
        results={
          <ErrorBoundary what="The last run">
            {bench.task && <ResultSwitch source={source} onSource={setSource} />}
            {bench.task && source === 'script' ? (
              <ScriptSide
                workbench={workbench}
                name={name}
                script={bench.script}
                task={bench.task}
                onOpenScript={openScript}
              />
            ) : investigation.open ? (
              <InvestigationSide
                key={investigation.open.kind}
                investigation={investigation.open}
                handle={investigation}
                onApply={(edits, then) => void applyFix(edits, then)}
                onTry={(variant) => void tryVariant(variant)}
              />
            ) : (
              <ResultSide
                workbench={workbench}
                connection={connection}
                run={run}
                places={places}
                userAgent={chosen?.kind}
                onOpenScript={openScript}
                onShare={() => setSharing(true)}
                onFindWhatWorks={findWhatWorks}
                trialNotice={
                  investigation.trial &&
                  run && (
                    <TrialNotice
                      trial={investigation.trial}
                      outcome={run.outcome}
                      onKeep={() => void investigation.endTrial('keep')}
                      onPutBack={() => void investigation.endTrial('put-back')}
                    />
                  )
                }
                onApply={(edits, then) => void applyFix(edits, then)}
              />
            )}
          </ErrorBoundary>
        }
      />
      {isSharing && run && (
        <ShareRunDialog workbench={workbench} runId={run.id} onClose={() => setSharing(false)} />
      )}
    </main>
  )
}

/** Opens the kept runs of one connection, whatever was looked for before. */
function openEarlierRuns({ history, places }: Workbench, connection: string): void {
  void history.setFilter({ connection })
  places.go({ kind: 'runs', runId: null })
}
