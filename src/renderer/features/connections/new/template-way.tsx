import { TextInput } from '@mantine/core'
import { IconArrowLeft, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ProviderTemplate } from '../../../../shared/provider-templates/provider-template.ts'
import { providerTemplates } from '../../../../shared/provider-templates/provider-templates.ts'
import { ConnectionMark } from '../../../components/connection-mark.tsx'
import { matcherOf } from '../../../components/match-words.ts'
import { nextIndex } from '../../../components/virtual-listbox/next-index.ts'
import type { WayProps } from './new-connection-dialog.tsx'
import { TemplateForm } from './template-form.tsx'

/** A connection from a provider's template: choose one, then fill in what is left. */
export function TemplateWay(props: WayProps) {
  const [chosen, setChosen] = useState<ProviderTemplate | null>(null)
  if (chosen === null) return <TemplateChoice onChoose={setChosen} />
  return (
    <>
      <button type="button" className="link new-back" onClick={() => setChosen(null)}>
        <IconArrowLeft size={14} aria-hidden="true" />
        All providers
      </button>
      <TemplateForm key={chosen.id} template={chosen} {...props} />
    </>
  )
}

/** The list goes down the first column, then the second. */
const columns = 2

function TemplateChoice({ onChoose }: { readonly onChoose: (template: ProviderTemplate) => void }) {
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const found = findTemplates(query)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked has to be seen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  const onKeyDown = (event: KeyboardEvent) => {
    const template = found[marked]
    if (event.key === 'Enter' && template) {
      event.preventDefault()
      return onChoose(template)
    }
    const next = /^(?:Arrow|Page)/.test(event.key)
      ? nextIndex(event.key, marked, found.length, 5)
      : null
    if (next === null) return
    event.preventDefault()
    setMarked(next)
  }
  return (
    <div className="templates">
      <TextInput
        role="combobox"
        aria-label="Search providers"
        aria-expanded
        aria-controls="template-list"
        aria-activedescendant={found[marked] && `template-${found[marked].id}`}
        placeholder={`Search ${providerTemplates.length} providers`}
        leftSection={<IconSearch size={14} />}
        data-autofocus
        spellCheck={false}
        value={query}
        onChange={(e) => {
          setQuery(e.currentTarget.value)
          setMarked(0)
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && (
        <p className="new-waiting">
          No template for “{query}”. A discovery document or a blank connection will do.
        </p>
      )}
      <div
        ref={list}
        id="template-list"
        className="template-list"
        role="listbox"
        aria-label="Providers"
        style={{ gridTemplateRows: `repeat(${Math.ceil(found.length / columns)}, auto)` }}
      >
        {found.map((template, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it
          <div
            key={template.id}
            id={`template-${template.id}`}
            role="option"
            aria-selected={index === marked}
            className="template"
            onClick={() => onChoose(template)}
          >
            <ConnectionMark
              sign={{
                letters: template.mark.monogram,
                ground: template.mark.colour,
                ink: template.mark.ink,
              }}
            />
            <span>{template.displayName}</span>
            <small>{new URL(template.documentation).host}</small>
          </div>
        ))}
      </div>
    </div>
  )
}

function findTemplates(query: string): readonly ProviderTemplate[] {
  const matches = matcherOf(query)
  return providerTemplates.filter(({ displayName, options }) =>
    matches(`${displayName} ${options.authorizationURL}`),
  )
}
