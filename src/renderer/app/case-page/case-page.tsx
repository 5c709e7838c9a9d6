import { Button } from '@mantine/core'
import {
  IconArrowsDiff,
  IconPlayerTrackNext,
  IconPlugConnected,
  IconTrash,
} from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { CaseContent } from '../../../shared/case.ts'
import type { ReplayDifference } from '../../../shared/replay.ts'
import type { Run } from '../../../shared/run.ts'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorBoundary } from '../../components/error-boundary.tsx'
import { type Reveal, RevealContext } from '../../components/masked-text/reveal.ts'
import { Flow } from '../../features/flow/flow.tsx'
import { useCommandHandlers } from '../commands/use-command-handlers.ts'
import { CompareMenu } from '../comparison-page/compare-menu.tsx'
import { placeOfCell } from '../connection-page/result-tabs.ts'
import { ResultsPane } from '../connection-page/results-pane.tsx'
import { type Side, TwoSides } from '../connection-page/two-sides.tsx'
import { useOpenPlace, useResultPlaces } from '../connection-page/use-result-place.ts'
import { isLinkOpen } from '../session.ts'
import type { Workbench } from '../workbench.ts'
import { CaseConnection, type CaseTab } from './case-connection.tsx'
import './case-page.css'
import { makeConnectionOfCase, removeCaseWithUndo } from './case-actions.ts'

interface Props {
  readonly workbench: Workbench
  readonly caseId: string
}

/** A case that somebody shared: the same panels as for an own run, and nothing to edit. */
export function CasePage({ workbench, caseId }: Props) {
  const { cases, session } = workbench
  const content = useStore(cases.store, (s) => s.contents[caseId])
  const isReachable = useStore(session.store, isLinkOpen)
  useEffect(() => {
    const isKnown = cases.store.getState().contents[caseId] !== undefined
    if (isReachable && !isKnown) void cases.loadContent(caseId)
  }, [cases, caseId, isReachable])
  if (content === undefined) return null
  if (content === null)
    return (
      <main className="shell-empty">
        <EmptyState title="This case is no longer here">
          <p>It was removed. Open its file again to look at it.</p>
        </EmptyState>
      </main>
    )
  return <OpenCase workbench={workbench} content={content} />
}

interface Replayed {
  readonly run: Run
  readonly difference: ReplayDifference | null
}

function OpenCase({ workbench, content }: { workbench: Workbench; content: CaseContent }) {
  const { wire, toasts } = workbench
  const { summary, tokens } = content
  const [replayed, setReplayed] = useState<Replayed | null>(null)
  const [isReplaying, setReplaying] = useState(false)
  const [tab, setTab] = useState<CaseTab>('connection')
  const [position, setPosition] = useState<TextPosition | null>(null)
  const [side, setSide] = useState<Side>('results')
  const run = replayed?.run ?? content.run
  const places = useResultPlaces(run)
  const place = useOpenPlace(places)
  const reveal = useMemo<Reveal>(() => revealFrom(tokens), [tokens])

  const replay = async () => {
    setReplaying(true)
    const result = await wire.call('replayCase', { caseId: summary.id })
    setReplaying(false)
    if (result.ok) setReplayed(result.value)
    else toasts.show({ kind: 'error', text: result.error.message })
  }
  const makeConnection = () => void makeConnectionOfCase(workbench, content)
  const remove = () => void removeCaseWithUndo(workbench, summary)
  useCommandHandlers(workbench.commands, {
    'replay-case': () => void replay(),
    'connection-of-case': makeConnection,
    'remove-case': remove,
  })
  return (
    <main className="page" aria-label={`Case ${summary.fileName}`}>
      <div className="page-top">
        <div className="connection-title">
          <span className="case-mark" aria-hidden="true">
            C
          </span>
          <div className="connection-title-words">
            <h1>{summary.displayName}</h1>
            <code>{summary.fileName}</code>
          </div>
          <span className="case-badge">read only</span>
        </div>
        <div className="case-buttons">
          <Button leftSection={<IconTrash size={15} />} onClick={remove}>
            Remove
          </Button>
          <CompareMenu
            workbench={workbench}
            source={{ caseId: summary.id }}
            connection={summary.connection}
          >
            <Button leftSection={<IconArrowsDiff size={15} />}>Compare with…</Button>
          </CompareMenu>
          <Button leftSection={<IconPlugConnected size={15} />} onClick={makeConnection}>
            Make a connection
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPlayerTrackNext size={15} />}
            loading={isReplaying}
            onClick={() => void replay()}
          >
            Replay
          </Button>
        </div>
      </div>
      <div className="page-flow">
        <Flow
          run={run}
          onOpen={(cell) => {
            setSide('results')
            places.go(placeOfCell(run, cell))
          }}
        />
      </div>
      <TwoSides
        side={side}
        onSide={setSide}
        edit={
          <ErrorBoundary what="The connection of the case">
            <CaseConnection
              connection={run.connection}
              tab={tab}
              onTab={(next) => {
                // An editor that is opened again would go to where one was led to before.
                setPosition(null)
                setTab(next)
              }}
              position={position}
            />
          </ErrorBoundary>
        }
        results={
          <ErrorBoundary what="The run of the case">
            <RevealContext value={reveal}>
              <ResultsPane
                key={replayed ? 'replayed' : 'recorded'}
                run={run}
                place={place}
                onPlace={places.go}
                onOpenScript={(at) => {
                  setSide('edit')
                  setTab('script')
                  setPosition({ ...at })
                }}
                onApply={null}
                canRunAgain={false}
                isAsking={false}
              >
                <CaseNote
                  content={content}
                  replayed={replayed}
                  onRecorded={() => setReplayed(null)}
                />
              </ResultsPane>
            </RevealContext>
          </ErrorBoundary>
        }
      />
    </main>
  )
}

interface NoteProps {
  readonly content: CaseContent
  readonly replayed: Replayed | null
  readonly onRecorded: () => void
}

/** Where what is shown comes from. */
function CaseNote({ content, replayed, onRecorded }: NoteProps) {
  const { summary, recordedFindings } = content
  if (replayed)
    return (
      <p className="case-note" role="status">
        {replayed.difference
          ? `Replayed without network. It left the recording at ${replayed.difference.place}.`
          : 'Replayed without network: every request was the recorded one.'}{' '}
        <button type="button" className="link" onClick={onRecorded}>
          Show the recorded run
        </button>
      </p>
    )
  return (
    <p className="case-note">
      Written by version {summary.workbench} on {summary.writtenAt.slice(0, 10)}, private values
      masked. {describeFindings(summary.findings, recordedFindings)}
    </p>
  )
}

function describeFindings(all: number, recorded: number): string {
  if (all === 0) return 'Diagnosed anew: no findings.'
  if (recorded === 0) return 'Diagnosed anew.'
  return `Diagnosed anew, but for ${recorded} of ${all} findings, which need the real values.`
}

/** Of a case only what its file holds can be seen. */
function revealFrom(tokens: CaseContent['tokens']): Reveal {
  return (placeholder) => {
    const value = Object.hasOwn(tokens, placeholder) ? tokens[placeholder] : undefined
    const message = 'This value is not in the case.'
    return Promise.resolve(
      value === undefined
        ? { ok: false, error: { code: 'unknown-placeholder', message } }
        : { ok: true, value },
    )
  }
}
