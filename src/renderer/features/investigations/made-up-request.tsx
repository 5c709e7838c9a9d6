import type { ProbePlan } from '../../../shared/probe.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'

/** A token request with a made-up code, as it will be sent. */
export function MadeUpRequest({ request }: Pick<ProbePlan, 'request'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="made-up-request" aria-label="The request that will be sent" tabIndex={0}>
      <p>
        POST <b>{request.url}</b>
      </p>
      {request.headers.map(([name, value]) => (
        <p key={name}>
          {name}: <MaskedText text={value} isStatic />
        </p>
      ))}
      <p className="made-up-request-gap" />
      {request.parameters.map(([name, value], index) => (
        <p key={name}>
          {index > 0 && '&'}
          {name}=<MaskedText text={value} isStatic />
        </p>
      ))}
    </section>
  )
}
