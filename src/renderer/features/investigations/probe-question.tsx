import { Button } from '@mantine/core'
import { useId } from 'react'
import type { ProbePlan, ProbeVariant } from '../../../shared/probe.ts'
import { MadeUpRequest } from './made-up-request.tsx'

interface Props {
  readonly plan: ProbePlan
  /** What needs a login is only worth a word where one has failed. */
  readonly withLogins: boolean
  readonly onAgree: () => void
  readonly onDecline: () => void
}

/** Asks before the client's credentials are sent with made-up codes: says exactly what, and where. */
export function ProbeQuestion({ plan, withLogins, onAgree, onDecline }: Props) {
  const id = useId()
  const host = URL.parse(plan.request.url)?.host ?? plan.request.url
  const [, ...others] = plan.withMadeUpCode
  return (
    <section className="probe-question" aria-labelledby={id}>
      <h3 id={id}>Send the client’s credentials to {host}?</h3>
      <p>
        A token request with a made-up code tells whether the token endpoint accepts the client: a
        server that does refuses nothing but the code. Nobody has to sign in. Some servers count
        such requests as failed attempts.
      </p>
      <p>This request is sent first:</p>
      <MadeUpRequest request={plan.request} />
      {others.length > 0 && (
        <>
          <p>
            Where the client is refused, these are tried until one is accepted, with at most{' '}
            {plan.requestLimit} requests in all. What is accepted is sent once more with a made-up
            secret, to see whether the server looks at it.
          </p>
          <VariantList variants={others} />
        </>
      )}
      {withLogins && (
        <>
          <p>Made-up codes cannot tell these apart. Each takes a new login, and you are asked:</p>
          <VariantList variants={plan.withNewLogin} />
        </>
      )}
      <div className="investigation-buttons">
        <Button variant="filled" onClick={onAgree}>
          Send to {host}
        </Button>
        <Button onClick={onDecline}>Don’t send</Button>
      </div>
    </section>
  )
}

function VariantList({ variants }: { readonly variants: readonly ProbeVariant[] }) {
  return (
    <ul className="probe-variants">
      {variants.map(({ code, title, explanation }) => (
        <li key={code}>
          <b>{title}</b> <span>{explanation}</span>
        </li>
      ))}
    </ul>
  )
}
