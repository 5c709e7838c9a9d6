import type { StepError } from '../../../shared/run.ts'
import { LongText } from '../../components/long-text.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'

interface Props {
  readonly error: StepError
  readonly onOpenEvidence: (traceEventId: string) => void
  /** `null` where the script is not on the page. */
  readonly onOpenScript: ((location: { line: number; column: number }) => void) | null
}

/** What the other side said, the error's code, and the ways to its place in the trace or the script. */
export function FailureFacts({ error, onOpenEvidence, onOpenScript }: Props) {
  const { protocol, detail, code, evidence, location } = error
  return (
    <>
      {protocol && (
        <dl className="failure-protocol">
          <dt>error</dt>
          <dd>
            <MaskedText text={protocol.error} />
          </dd>
          {protocol.error_description !== undefined && (
            <>
              <dt>error_description</dt>
              <dd>
                <LongText text={protocol.error_description} step={600} />
              </dd>
            </>
          )}
          {protocol.error_uri !== undefined && (
            <>
              <dt>error_uri</dt>
              <dd>
                <MaskedText text={protocol.error_uri} />
              </dd>
            </>
          )}
        </dl>
      )}
      {detail !== undefined && (
        <pre className="failure-detail">
          <LongText text={detail} step={600} />
        </pre>
      )}
      <p className="failure-links">
        <code className="failure-code">{code}</code>
        {evidence !== undefined && (
          <button type="button" className="link" onClick={() => onOpenEvidence(evidence)}>
            Show it in the trace
          </button>
        )}
        {location && <ScriptPlace location={location} onOpen={onOpenScript} />}
      </p>
    </>
  )
}

interface PlaceProps {
  readonly location: NonNullable<StepError['location']>
  readonly onOpen: Props['onOpenScript']
}

function ScriptPlace({ location, onOpen }: PlaceProps) {
  const words = `Script line ${location.line}, column ${location.column}`
  if (onOpen === null) return <span>{words}</span>
  return (
    <button type="button" className="link" onClick={() => onOpen(location)}>
      {words}
    </button>
  )
}
