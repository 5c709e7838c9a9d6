import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CallbackQuestion } from '../../../shared/run-question.ts'
import { CopyButton } from '../../components/copy-button.tsx'

interface Props {
  readonly question: CallbackQuestion
  readonly onAnswer: (text: string) => void
}

/** Shows the address to open, and takes what came back. */
export function CallbackForm({ question: { url, callbackUrl, problem }, onAnswer }: Props) {
  const [text, setText] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(text)
      }}
    >
      <h2>Sign in anywhere, then paste what came back</h2>
      <p>
        Open this address in any browser. It ends on a page at {callbackUrl}: copy that page’s whole
        address.
      </p>
      <div className="question-address">
        <code>{url}</code>
        <CopyButton text={url} what="the address to open" label="Copy" />
      </div>
      <Textarea
        label="The final URL, or the body of the form that was posted"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={problem}
        autosize
        minRows={2}
        maxRows={6}
        spellCheck={false}
      />
      <div className="question-buttons">
        <Button variant="filled" type="submit" disabled={text.trim() === ''}>
          Go on
        </Button>
      </div>
    </form>
  )
}
