import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import type { ConnectionView } from '../../../shared/api/api.ts'
import { DialogHead } from '../../components/dialog-head.tsx'
import { ImportPreviewView } from './import-preview-view.tsx'
import { ImportQuestion } from './import-question.tsx'
import type { Imports } from './import-store.ts'
import './sharing.css'

interface Props {
  readonly imports: Imports
  readonly onImported: (views: readonly ConnectionView[]) => void
}

/** Asks for something to import, and shows what it would bring before anything is stored. */
export function ImportDialog({ imports, onImported }: Props) {
  const state = useStore(imports.store)
  if (state.kind === 'closed') return null
  return (
    <Modal.Root opened onClose={imports.close} size={state.kind === 'asking' ? 'md' : 'xl'}>
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title={titleOf(state)} />
        <Modal.Body className="sharing">
          {state.kind === 'asking' ? (
            <ImportQuestion imports={imports} isBusy={state.isBusy} />
          ) : (
            <ImportPreviewView
              // What was typed belongs to the text that is previewed.
              key={state.source.text}
              imports={imports}
              state={state}
              onImported={onImported}
            />
          )}
          {state.refusal !== null && (
            <p className="refusal" role="alert">
              {state.refusal}
            </p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function titleOf(state: ReturnType<Imports['store']['getState']>): string {
  if (state.kind !== 'preview') return 'Import'
  return `Import ${state.source.fileName ?? 'from the clipboard'}`
}
