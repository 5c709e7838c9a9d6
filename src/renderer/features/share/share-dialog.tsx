import { Button, Modal, SegmentedControl, Tabs, TextInput } from '@mantine/core'
import { IconLock, IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { type FormEvent, useMemo, useState } from 'react'
import type {
  CasePreview,
  FoundValue,
  MaskDecisions,
  MaskedText,
  ShareFormat,
} from '../../../shared/case.ts'
import { plural } from '../../../shared/plural.ts'
import { DialogHead } from '../../components/dialog-head.tsx'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { countFilters, filterValues, type ValueFilter } from './found-values.ts'
import './share-dialog.css'
import { ValueList } from './value-list.tsx'

interface Props {
  /** `null` until it is known. */
  readonly preview: CasePreview | null
  /** Why there is none, or why it was not saved. */
  readonly problem: string | null
  readonly format: ShareFormat
  readonly decisions: MaskDecisions
  readonly isSaving: boolean
  readonly onFormat: (format: ShareFormat) => void
  readonly onToggle: (value: FoundValue) => void
  readonly onTexts: (texts: readonly string[]) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Everything that would leave with a run, to be masked or shown value by value before it does. */
export function ShareDialog(props: Props) {
  const { preview, problem, format, isSaving, onFormat, onSave, onClose } = props
  const refusal = problem ?? preview?.refusal ?? null
  return (
    <Modal.Root opened onClose={onClose} size={920}>
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title="Share run">
          <SegmentedControl
            aria-label="Format"
            data={[
              { value: 'case', label: 'Case file' },
              { value: 'har', label: 'HAR' },
            ]}
            value={format}
            onChange={(value) => onFormat(value === 'har' ? 'har' : 'case')}
          />
        </DialogHead>
        <Modal.Body className="share-body">
          {preview && <Preview {...props} preview={preview} />}
          {refusal !== null && (
            <p className="refusal" role="alert">
              {refusal}
            </p>
          )}
          <div className="share-buttons">
            <p>
              <IconLock size={14} aria-hidden="true" /> Nothing leaves this computer: you get a file
              {preview && ` of ${formatSize(preview.text)}`}, and say who gets it.
            </p>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              variant="filled"
              disabled={preview === null || refusal !== null}
              loading={isSaving}
              onClick={onSave}
            >
              Save file
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Preview({ preview, decisions, onToggle, onTexts }: Props & { preview: CasePreview }) {
  return (
    <Tabs defaultValue="values" keepMounted={false} className="share-tabs">
      <Tabs.List>
        <Tabs.Tab value="values">Values</Tabs.Tab>
        <Tabs.Tab value="file">The file</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="values" className="share-panel">
        <Values values={preview.values} onToggle={onToggle} />
        <FurtherTexts texts={decisions.texts} masked={preview.texts} onTexts={onTexts} />
      </Tabs.Panel>
      <Tabs.Panel value="file" className="share-panel">
        <FileTree text={preview.text} />
      </Tabs.Panel>
    </Tabs>
  )
}

function FileTree({ text }: { readonly text: string }) {
  const value = useMemo<unknown>(() => JSON.parse(text), [text])
  return (
    <section className="share-file" aria-label="The file as it would leave">
      <JsonTree value={value} label="The file" />
    </section>
  )
}

interface ValuesProps {
  readonly values: readonly FoundValue[]
  readonly onToggle: (value: FoundValue) => void
}

function Values({ values, onToggle }: ValuesProps) {
  const [filter, setFilter] = useState<ValueFilter>('all')
  const [query, setQuery] = useState('')
  const shown = useMemo(() => filterValues(values, filter, query), [values, filter, query])
  return (
    <>
      <TextInput
        aria-label="Search the values"
        placeholder="Search values, keys and places"
        leftSection={<IconSearch size={14} />}
        spellCheck={false}
        data-autofocus
        value={query}
        onChange={(e) => setQuery(e.currentTarget.value)}
      />
      <fieldset className="share-filters" aria-label="Which values">
        {countFilters(values).map(({ filter: name, label, count }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === filter}
            onClick={() => setFilter(name)}
          >
            {label} <span>{count.toLocaleString('en')}</span>
          </button>
        ))}
      </fieldset>
      {shown.length > 0 ? (
        <ValueList values={shown} onToggle={onToggle} />
      ) : (
        <p className="share-none">No value matches.</p>
      )}
    </>
  )
}

interface FurtherTextsProps {
  readonly texts: readonly string[]
  /** What came of those that the preview knows already. */
  readonly masked: readonly MaskedText[]
  readonly onTexts: (texts: readonly string[]) => void
}

/** What the person knows to be private and no rule can. */
function FurtherTexts({ texts, masked, onTexts }: FurtherTextsProps) {
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && !texts.includes(text)) onTexts([...texts, text])
    setText('')
  }
  return (
    <form className="share-further" onSubmit={add}>
      <TextInput
        aria-label="Mask another text"
        placeholder="Mask another text wherever it stands, for example a company’s name"
        spellCheck={false}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <Button type="submit" leftSection={<IconPlus size={14} />} disabled={text.trim() === ''}>
        Mask
      </Button>
      {texts.length > 0 && (
        <ul aria-label="Also masked">
          {texts.map((chosen) => (
            <li key={chosen}>
              <code>{chosen}</code>
              <small>{describeCount(masked.find((m) => m.text === chosen))}</small>
              <button
                type="button"
                aria-label={`No longer mask ${chosen}`}
                onClick={() => onTexts(texts.filter((other) => other !== chosen))}
              >
                <IconX size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

function describeCount(masked: MaskedText | undefined): string | null {
  if (masked === undefined) return null
  return masked.count === 0 ? 'masks nothing' : plural(masked.count, 'place')
}

function formatSize(text: string): string {
  const bytes = new TextEncoder().encode(text).length
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
