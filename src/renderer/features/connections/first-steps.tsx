import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import './first-steps.css'

interface Props {
  readonly onNew: () => void
  readonly onPlayground: () => void
}

/** What stands in the middle while there is no connection: what one is, and how to get one. */
export function FirstSteps({ onNew, onPlayground }: Props) {
  return (
    <section className="first-steps" aria-labelledby="first-steps-title">
      <h1 id="first-steps-title">No connection yet</h1>
      <p>
        A connection says how to send a user to an OAuth 2.0 server, exchange the code for tokens,
        and make a user profile of them with a script. It is the same object as a custom social
        connection of Auth0.
      </p>
      <div className="first-steps-ways">
        <div>
          <h2>Try it first</h2>
          <p>The playground is a demo server on this machine, with users to sign in as.</p>
          <Button variant="filled" onClick={onPlayground}>
            Add the playground
          </Button>
        </div>
        <div>
          <h2>Bring your own</h2>
          <p>You need the provider’s two URLs and a client ID. Its callback URL stays as it is.</p>
          <Button leftSection={<IconPlus size={14} />} onClick={onNew}>
            New connection
          </Button>
        </div>
      </div>
    </section>
  )
}
