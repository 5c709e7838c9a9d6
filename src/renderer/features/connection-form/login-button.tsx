import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { ConnectionMark } from '../../components/connection-mark.tsx'
import './login-button.css'

interface Props {
  readonly connection: Connection
}

/** A picture of the button that Universal Login shows for the connection. */
export function LoginButton({ connection }: Props) {
  const displayName = displayNameOf(connection)
  return (
    <div
      className="login-button"
      role="img"
      aria-label={`The login button reads: Continue with ${displayName}`}
    >
      <ConnectionMark name={connection.name} displayName={displayName} />
      <span>Continue with {displayName}</span>
    </div>
  )
}
