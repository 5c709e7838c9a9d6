import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { readTextFile } from '../../../components/read-text-file.ts'
import type { BenchSetup } from './script-bench-store.ts'

interface Props {
  readonly har: BenchSetup['har']
  readonly onHar: (har: BenchSetup['har']) => void
}

/** Bytes of the largest file that is read; a message to the workbench holds no more. */
const largestFile = 6_000_000

/** Takes a HAR file, dropped here or opened. */
export function HarField({ har, onHar }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largestFile) {
      setProblem(`${file.name} has ${Math.ceil(file.size / 1e6)} MB; 6 MB are read at most.`)
      return
    }
    const read = await readTextFile(file)
    setProblem(read.ok ? null : read.refusal)
    if (read.ok) onHar({ fileName: file.name, text: read.text })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className="bench-har"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        size="compact-xs"
        leftSection={<IconFileImport size={13} />}
        onClick={() => chooser.current?.click()}
      >
        Open a HAR file…
      </Button>
      <span className="bench-har-name">{har?.fileName ?? 'or drop one here'}</span>
      <input
        ref={chooser}
        type="file"
        accept=".har,application/json"
        hidden
        aria-label="HAR file"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0])
          // The same file may be opened again when it has changed.
          currentTarget.value = ''
        }}
      />
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
