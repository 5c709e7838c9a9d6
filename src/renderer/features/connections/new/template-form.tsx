import { PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { freeName } from '../../../../shared/free-name.ts'
import {
  connectionFromTemplate,
  findPlaceholderProblem,
} from '../../../../shared/provider-templates/connection-from-template.ts'
import type { ProviderTemplate } from '../../../../shared/provider-templates/provider-template.ts'
import { DialogForm } from './dialog-form.tsx'
import { NameInput } from './name-input.tsx'
import type { WayProps } from './new-connection-dialog.tsx'
import { useNewName } from './use-new-name.ts'

interface Props extends WayProps {
  readonly template: ProviderTemplate
}

/** What a template leaves open, and what is to be known of the provider. */
export function TemplateForm({ template, taken, onCreate, onClose }: Props) {
  const { displayName, documentation, placeholders } = template
  const newName = useNewName(freeName(template.id, taken), taken)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [clientId, setClientId] = useState('')
  const [clientSecret, setClientSecret] = useState('')
  const isFilledIn = placeholders.every((p) => findPlaceholderProblem(p, values) === null)

  const create = async () =>
    newName.refuse(
      await onCreate(
        connectionFromTemplate(template, { name: newName.name, values, clientId, clientSecret }),
      ),
    )
  return (
    <DialogForm
      submitLabel="Create"
      canSubmit={newName.isUsable && isFilledIn}
      onSubmit={create}
      onCancel={onClose}
    >
      <p className="template-about">
        <b>{displayName}</b>, as{' '}
        <a className="link" href={documentation} target="_blank" rel="noreferrer">
          its documentation
        </a>{' '}
        describes it.
      </p>
      {placeholders.map((placeholder, index) => {
        const typed = values[placeholder.name] ?? ''
        return (
          <TextInput
            key={placeholder.name}
            label={placeholder.label}
            description={placeholder.help}
            className="mono-input"
            placeholder={placeholder.usual ?? placeholder.example}
            spellCheck={false}
            {...(index === 0 ? { autoFocus: true } : {})}
            value={typed}
            error={typed === '' ? null : findPlaceholderProblem(placeholder, values)}
            onChange={({ currentTarget: { value } }) =>
              setValues({ ...values, [placeholder.name]: value })
            }
          />
        )
      })}
      <div className="template-client">
        <TextInput
          label="Client ID"
          description="May follow later."
          className="mono-input"
          spellCheck={false}
          autoComplete="off"
          {...(placeholders.length === 0 ? { autoFocus: true } : {})}
          value={clientId}
          onChange={(e) => setClientId(e.currentTarget.value)}
        />
        <PasswordInput
          label="Client secret"
          description={
            template.clientAuthentication === 'basic'
              ? 'Goes out as HTTP Basic as well.'
              : 'May follow later.'
          }
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the secret' }}
          value={clientSecret}
          onChange={(e) => setClientSecret(e.currentTarget.value)}
        />
      </div>
      <NameInput newName={newName} />
      <TemplateQuirks template={template} />
    </DialogForm>
  )
}

function TemplateQuirks({ template }: { readonly template: ProviderTemplate }) {
  const { callbackNote, quirks, displayName } = template
  return (
    <section className="template-quirks" aria-label={`Good to know about ${displayName}`}>
      <h3>Good to know</h3>
      <ul>
        <li>{callbackNote}</li>
        {quirks.map(({ text, source }) => (
          <li key={text}>
            {text}{' '}
            <a
              className="link"
              href={source}
              target="_blank"
              rel="noreferrer"
              aria-label={`Source: ${text}`}
            >
              Source
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
