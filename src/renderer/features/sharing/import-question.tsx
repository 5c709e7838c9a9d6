import { Button, FileButton, Textarea } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useState } from 'react'
import type { Imports } from './import-store.ts'

interface Props {
  readonly imports: Imports
  readonly isBusy: boolean
}

/** Asks for a file, or a text that is pasted. */
export function ImportQuestion({ imports, isBusy }: Props) {
  const [text, setText] = useState('')
  return (
    <>
      <p>
        Auth0 Management API JSON or a curl command, Deploy CLI, Terraform, an issuer’s address or
        its discovery document, Postman, Insomnia, Bruno, Yaak, Hoppscotch, OpenAPI. The format is
        recognised by its content.
      </p>
      <div className="sharing-row">
        <FileButton onChange={(file) => file && void imports.readFiles([file])}>
          {(props) => (
            <Button {...props} leftSection={<IconFile size={14} />}>
              Choose a file…
            </Button>
          )}
        </FileButton>
        <span className="sharing-help">or drop one anywhere on the window</span>
      </div>
      <Textarea
        label="Or paste it here"
        className="mono-input"
        spellCheck={false}
        autosize
        minRows={6}
        maxRows={12}
        data-autofocus
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <div className="sharing-buttons">
        <Button onClick={imports.close}>Cancel</Button>
        <Button
          variant="filled"
          disabled={text.trim() === ''}
          loading={isBusy}
          onClick={() => void imports.read({ text })}
        >
          Preview
        </Button>
      </div>
    </>
  )
}
