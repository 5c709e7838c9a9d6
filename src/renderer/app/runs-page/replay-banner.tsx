import { Button } from '@mantine/core'
import type { StepName } from '../../../shared/run.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import type { Replay } from './use-kept-run.ts'

interface Props {
  readonly replay: Replay
  readonly onLeave: () => void
}

/** What is compared in each step, by the names that the pages use. */
const requestOf: Readonly<Record<StepName, string>> = {
  'authorization-request': 'the authorization request',
  // The user agent takes the authorization request to the server once this step has begun.
  callback: 'the authorization request',
  'token-exchange': 'the token request',
  'profile-script': 'a request of the script',
  profile: 'a request of the script',
}

const connections = {
  current: 'the connection as it is now',
  recorded: 'the connection as it was then, for it is no longer here',
} as const satisfies Record<Replay['connection'], string>

/** What is shown is a replay; where it left the recording, by which difference. */
export function ReplayBanner({ replay: { run, difference, connection }, onLeave }: Props) {
  return (
    <section className="replay-banner" aria-label="Replay">
      <div>
        <strong>Replay of this run with {connections[connection]}.</strong> Nothing was sent, and
        the result is not kept.
        {difference === null ? (
          <p>
            {run.outcome === 'cancelled'
              ? 'Every request was the recorded one, up to where that run was cancelled.'
              : 'Every request was the recorded one.'}
          </p>
        ) : (
          <dl>
            <dt>First difference</dt>
            <dd>
              {difference.place}{' '}
              <span className="replay-request">of {requestOf[difference.step]}</span>
            </dd>
            <dt>Recorded</dt>
            <dd>
              <MaskedText text={difference.recorded ?? 'nothing'} />
            </dd>
            <dt>Today</dt>
            <dd>
              <MaskedText text={difference.replayed ?? 'nothing'} />
            </dd>
          </dl>
        )}
      </div>
      <Button size="compact-xs" variant="default" onClick={onLeave}>
        Back to the run
      </Button>
    </section>
  )
}
