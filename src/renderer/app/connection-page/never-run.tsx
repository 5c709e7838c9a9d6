import type { UserAgentKind } from '../../../shared/connection.ts'
import { EmptyState } from '../../components/empty-state.tsx'

interface Props {
  readonly callbackUrl: string
  /** The user agent of the next run; absent: none can be used. */
  readonly userAgent: UserAgentKind | undefined
}

/** What stands at the place of the results before the first run: what a run does. */
export function NeverRun({ callbackUrl, userAgent }: Props) {
  const isByHand = userAgent === 'manual'
  return (
    <div className="pane-body never-run">
      <EmptyState title="Not run yet">
        <p>
          Press <b>Run</b> and sign in as a user would. You will see each step as it happens:
        </p>
        <ol>
          <li>
            The authorization request is built
            {isByHand ? ', for you to open in any browser.' : ' and opened in the user agent.'}
          </li>
          {isByHand ? (
            <li>
              You end on a page at <code>{callbackUrl}</code>, which gets the code too. Paste its
              address here.
            </li>
          ) : (
            <li>
              The redirect to <code>{callbackUrl}</code> is caught before it leaves this machine.
              The application behind it is never called.
            </li>
          )}
          <li>The code is exchanged for tokens, which stay masked until you reveal them.</li>
          <li>The script makes the profile that Auth0 would store.</li>
        </ol>
      </EmptyState>
    </div>
  )
}
