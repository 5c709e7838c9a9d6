import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { HttpCredentials, HttpLoginQuestion } from '../../../shared/run-question.ts'

interface Props {
  readonly question: HttpLoginQuestion
  readonly onAnswer: (credentials: HttpCredentials | null) => void
}

/** Asks for the name and password of HTTP authentication. */
export function HttpLoginForm({ question, onAnswer }: Props) {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const { host, port, realm, isProxy, isRetry } = question
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer({ username, password })
      }}
    >
      <h2>
        The {isProxy ? 'proxy' : 'server'} {host}:{port} wants a name and password
      </h2>
      <p>
        {realm === '' ? '' : `It calls itself “${realm}”. `}
        {isRetry ? 'What was given before was refused.' : 'They are used for this login only.'}
      </p>
      <div className="question-credentials">
        <TextInput
          label="Name"
          value={username}
          autoComplete="off"
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          value={password}
          autoComplete="off"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </div>
      <div className="question-buttons">
        <Button variant="filled" type="submit">
          Sign in
        </Button>
        <Button onClick={() => onAnswer(null)}>Go on without</Button>
      </div>
    </form>
  )
}
