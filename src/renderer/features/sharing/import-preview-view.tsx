import { Button } from '@mantine/core'
import type { ConnectionView } from '../../../shared/api/api.ts'
import type { ImportPreview } from '../../../shared/sharing/import-preview.ts'
import { ImportChoice } from './import-choice.tsx'
import type { ImportState, Imports } from './import-store.ts'
import { NotUnderstoodList } from './not-understood-list.tsx'
import { OpenValues } from './open-values.tsx'

interface Props {
  readonly imports: Imports
  readonly state: Extract<ImportState, { kind: 'preview' }>
  readonly onImported: (views: readonly ConnectionView[]) => void
}

/** What a text would bring: its format, its connections, and everything that is not in them. */
export function ImportPreviewView({ imports, state, onImported }: Props) {
  const { preview, values, isBusy } = state
  if (preview.kind === 'needs-fetch')
    return <FetchQuestion imports={imports} preview={preview} isBusy={isBusy} />
  return (
    <>
      <p className="sharing-format">
        Recognised as <b>{preview.format.label}</b>
      </p>
      {(preview.openKeys.length > 0 || Object.keys(values).length > 0) && (
        <OpenValues
          openKeys={preview.openKeys}
          values={values}
          isBusy={isBusy}
          onApply={(next) => void imports.setValues(next)}
        />
      )}
      <ImportChoice
        candidates={preview.candidates}
        isBusy={isBusy}
        onCancel={imports.close}
        onImport={async (chosen) => {
          const result = await imports.keep(chosen)
          if (result?.ok) onImported(result.value)
        }}
      >
        <NotUnderstoodList entries={preview.notUnderstood} notes={preview.notes} />
      </ImportChoice>
    </>
  )
}

interface FetchProps {
  readonly imports: Imports
  readonly preview: Extract<ImportPreview, { kind: 'needs-fetch' }>
  readonly isBusy: boolean
}

/** An address is asked only where the person says so. */
function FetchQuestion({ imports, preview, isBusy }: FetchProps) {
  return (
    <>
      <p>This is an address. Its metadata would be asked for at:</p>
      <ul className="sharing-addresses">
        {preview.urls.map((url) => (
          <li key={url}>
            <code>{url}</code>
          </li>
        ))}
      </ul>
      <div className="sharing-buttons">
        <Button onClick={imports.close}>Cancel</Button>
        <Button variant="filled" loading={isBusy} onClick={() => void imports.fetch()}>
          Fetch
        </Button>
      </div>
    </>
  )
}
