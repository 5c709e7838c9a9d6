import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconArrowsDiff, IconPin, IconPinnedFilled, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ApiOutput } from '../../../shared/api/api.ts'
import type { RunLabels, RunSummary } from '../../../shared/run-summary.ts'
import { useCommitOnLeave } from '../../components/field/use-commit-on-leave.ts'
import { CompareMenu } from '../comparison-page/compare-menu.tsx'
import type { Workbench } from '../workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly summary: RunSummary
  /** When the run passed that this one would be compared with. */
  readonly passed: ApiOutput<'getRun'>['passed']
  readonly isReplaying: boolean
  readonly onReplay: () => void
  readonly onDelete: (run: RunSummary) => void
}

/** What a person says of a kept run, and what can be done with it. */
export function KeptRunHead(props: Props) {
  const { workbench, summary: opened, passed, isReplaying, onReplay, onDelete } = props
  const { history, places, connections, toasts } = workbench
  const listed = useStore(history.store, (s) => s.runs?.find(({ id }) => id === opened.id))
  const [changed, setChanged] = useState<RunSummary | null>(null)
  const summary = listed ?? changed ?? opened
  const { id, pinned, connection, displayName, outcome } = summary
  const isConnectionHere = useStore(
    connections.store,
    ({ views }) => views === null || views.some((view) => view.connection.name === connection),
  )
  const say = async (labels: Partial<RunLabels>) => {
    const result = await history.update(id, labels)
    if (result.ok) setChanged(result.value)
    else toasts.show({ kind: 'error', text: result.error.message })
  }
  const name = useCommitOnLeave(summary.name, (text) => void say({ name: text.trim() }))
  const note = useCommitOnLeave(summary.note, (text) => void say({ note: text.trim() }))
  return (
    <header className="kept-run-head">
      <div className="kept-run-words">
        <TextInput
          {...name}
          aria-label="Name of the run"
          variant="unstyled"
          placeholder={displayName}
          maxLength={128}
        />
        <Textarea
          {...note}
          aria-label="Note"
          variant="unstyled"
          placeholder="Add a note"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={10_000}
        />
      </div>
      <div className="kept-run-actions">
        {outcome === 'failed' && (
          <Button
            size="compact-sm"
            leftSection={<IconArrowsDiff size={14} />}
            disabled={passed === null}
            title={passed === null ? 'No run of this connection that passed is kept' : undefined}
            onClick={() => places.go({ kind: 'comparison', a: null, b: { runId: id } })}
          >
            {passed === 'after'
              ? 'What is different from when it passed'
              : 'What changed since it last passed'}
          </Button>
        )}
        <CompareMenu workbench={workbench} source={{ runId: id }} connection={connection}>
          <Button size="compact-sm" variant="default">
            Compare with…
          </Button>
        </CompareMenu>
        <Button size="compact-sm" variant="default" loading={isReplaying} onClick={onReplay}>
          Replay
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!isConnectionHere}
          title={isConnectionHere ? undefined : 'The connection of this run is no longer here'}
          onClick={() => places.go({ kind: 'connection', name: connection })}
        >
          Connection
        </Button>
        <ActionIcon
          variant="subtle"
          aria-label={pinned ? 'Unpin' : 'Pin: keep it however old it gets'}
          title={pinned ? 'Unpin' : 'Pin: keep it however old it gets'}
          aria-pressed={pinned}
          onClick={() => void say({ pinned: !pinned })}
        >
          {pinned ? <IconPinnedFilled size={16} /> : <IconPin size={16} />}
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label="Delete the run"
          title="Delete the run"
          // The second click of a double click would delete the run that is open next.
          onClick={({ detail }) => detail <= 1 && onDelete(summary)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
    </header>
  )
}
