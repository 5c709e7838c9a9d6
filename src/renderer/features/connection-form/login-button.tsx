import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { ConnectionPicture } from '../../components/connection-picture.tsx'
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
      <ConnectionPicture connection={connection} />
      <span>Continue with {displayName}</span>
    </div>
  )
}
