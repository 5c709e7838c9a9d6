import { useEffect, useState } from 'react'
import {
  type CasePreview,
  type MaskDecisions,
  noDecisions,
  type ShareFormat,
} from '../../../shared/case.ts'
import { saveTextFile } from '../../components/save-text-file.ts'
import { toggleValue } from '../../features/share/found-values.ts'
import { ShareDialog } from '../../features/share/share-dialog.tsx'
import type { Workbench } from '../workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly runId: string
  readonly onClose: () => void
}

/** The sharing of one run: each decision asks the workbench anew what would leave. */
export function ShareRunDialog({ workbench, runId, onClose }: Props) {
  const { wire, toasts } = workbench
  const [format, setFormat] = useState<ShareFormat>('case')
  const [decisions, setDecisions] = useState<MaskDecisions>(noDecisions)
  const [preview, setPreview] = useState<CasePreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)

  useEffect(() => {
    let isOld = false
    void wire.call('previewShare', { runId, format, decisions }).then((result) => {
      if (isOld) return
      setProblem(result.ok ? null : result.error.message)
      if (result.ok) setPreview(result.value)
    })
    return () => {
      isOld = true
    }
  }, [wire, runId, format, decisions])

  const save = async () => {
    setSaving(true)
    const result = await wire.call('shareRun', { runId, format, decisions })
    setSaving(false)
    if (!result.ok) return setProblem(result.error.message)
    const { file, savedAs } = result.value
    if (file) saveTextFile(file.name, file.text)
    else if (savedAs === null) return
    toasts.show({ kind: 'info', text: `Saved as ${savedAs ?? file?.name}.` })
    onClose()
  }
  return (
    <ShareDialog
      preview={preview}
      problem={problem}
      format={format}
      decisions={decisions}
      isSaving={isSaving}
      onFormat={setFormat}
      onToggle={(value) => setDecisions((before) => toggleValue(before, value))}
      onTexts={(texts) => setDecisions((before) => ({ ...before, texts }))}
      onSave={() => void save()}
      onClose={onClose}
    />
  )
}
