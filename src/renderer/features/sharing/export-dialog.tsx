import { Button, Modal, MultiSelect, SegmentedControl, Select, Switch } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ApiResult, Wire } from '../../../shared/api/api.ts'
import {
  type ConnectionFormat,
  connectionFormats,
  type ExportMethod,
  exportMethods,
} from '../../../shared/sharing/export-format.ts'
import type { ExportResult } from '../../../shared/sharing/export-result.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { DialogHead } from '../../components/dialog-head.tsx'
import { saveTextFile } from '../../components/save-text-file.ts'
import './sharing.css'

interface Props {
  readonly wire: Wire
  /** The connection that is exported unless others are chosen. */
  readonly name: string
  readonly all: readonly { readonly name: string; readonly displayName: string }[]
  readonly onClose: () => void
}

const labels: Readonly<Record<ConnectionFormat, string>> = {
  'management-api': 'Management API',
  curl: 'curl',
  'deploy-cli': 'Deploy CLI',
  terraform: 'Terraform',
  'login-link': 'Login link',
}

/** Writes connections in the format of another tool, to be copied or saved. */
export function ExportDialog({ wire, name, all, onClose }: Props) {
  const [names, setNames] = useState<readonly string[]>([name])
  const [format, setFormat] = useState<ConnectionFormat>('management-api')
  const [method, setMethod] = useState<ExportMethod>('POST')
  const [revealSecrets, setReveal] = useState(false)
  const [result, setResult] = useState<ApiResult<ExportResult> | null>(null)
  useEffect(() => {
    let isLatest = true
    if (names.length === 0) return setResult(null)
    const input = { names, format, method, revealSecrets }
    void wire.call('exportConnections', input).then((answer) => {
      if (isLatest) setResult(answer)
    })
    return () => {
      isLatest = false
    }
  }, [wire, names, format, method, revealSecrets])
  const takesMethod = format === 'management-api' || format === 'curl'
  return (
    <Modal.Root opened onClose={onClose} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title={`Export ${titleOf(names, all)}`} />
        <Modal.Body className="sharing">
          {all.length > 1 && (
            <MultiSelect
              aria-label="Connections"
              placeholder={names.length === 0 ? 'Choose connections' : 'Add…'}
              data={all.map((c) => ({ value: c.name, label: c.displayName }))}
              value={[...names]}
              onChange={setNames}
              searchable
              hidePickedOptions
              limit={100}
            />
          )}
          <SegmentedControl
            aria-label="Format"
            data={connectionFormats.map((value) => ({ value, label: labels[value] }))}
            value={format}
            onChange={setFormat}
          />
          <div className="sharing-row">
            {takesMethod && (
              <Select
                aria-label="Method"
                allowDeselect={false}
                data={exportMethods.map((value) => ({
                  value,
                  label: value === 'POST' ? 'POST, a new connection' : 'PATCH, an update',
                }))}
                value={method}
                onChange={(chosen) => setMethod(chosen ?? method)}
              />
            )}
            {format !== 'login-link' && (
              <Switch
                label="Secrets in clear"
                checked={revealSecrets}
                onChange={(e) => setReveal(e.currentTarget.checked)}
              />
            )}
          </div>
          {result?.ok && <ExportedText result={result.value} />}
          {result && !result.ok && (
            <p className="refusal" role="alert">
              {result.error.message}
            </p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function titleOf(names: readonly string[], all: Props['all']): string {
  if (names.length !== 1) return `${names.length} connections`
  return all.find((c) => c.name === names[0])?.displayName ?? names.join()
}

function ExportedText({ result }: { readonly result: ExportResult }) {
  const { text, warnings, fileName } = result
  const shortName = fileName.split('/').at(-1) ?? fileName
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="sharing-text" aria-label="Exported text" tabIndex={0}>
        <pre>{text}</pre>
      </section>
      {warnings.length > 0 && (
        <ul className="sharing-warnings" aria-label="What to know about it">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="sharing-buttons">
        <CopyButton text={text} what="the text" label="Copy" />
        <Button
          variant="filled"
          leftSection={<IconDownload size={14} />}
          onClick={() => saveTextFile(shortName, text)}
        >
          Save {shortName}
        </Button>
      </div>
    </>
  )
}
