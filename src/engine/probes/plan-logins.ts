import type { Connection } from '../../shared/connection.ts'
import type { ProbeVariant } from '../../shared/probe.ts'
import type { Run } from '../../shared/run.ts'
import type { Search } from './find-working-variant.ts'
import { authenticationVariants, loginVariants } from './probe-variants.ts'

/**
 * Plans what only a new login can tell, most promising first: codes are single-use, so each plan
 * takes one (RFC 6749 §4.1.2).
 *
 * @param failed the run that failed, whose error ranks the plans; `null` where there is none
 */
export function planLogins(
  connection: Connection,
  search: Pick<Search, 'working' | 'isIndifferent'>,
  failed: Run | null,
): readonly ProbeVariant[] {
  // A variant that was found is tried as an edit of the connection, before anything else changes.
  if (search.working !== null && search.working.code !== 'as-it-is') return []
  const authentication = search.isIndifferent ? authenticationVariants(connection) : []
  const plans = [...loginVariants(connection), ...authentication].map(
    (variant): ProbeVariant => ({ ...variant, trial: 'new-login' }),
  )
  const promising = promisingCodes(failed)
  const rank = ({ code }: ProbeVariant) => (promising.includes(code) ? 0 : 1)
  return plans.toSorted((a, b) => rank(a) - rank(b))
}

/** The plans that the run's own error speaks for. */
function promisingCodes(run: Run | null): readonly ProbeVariant['code'][] {
  const error = run?.steps.find(({ status }) => status === 'failed')?.error
  const words = [error?.protocol?.error, error?.protocol?.error_description, error?.message].join(
    ' ',
  )
  if (/scope/i.test(words)) return ['without-scope', 'with-openid-scope']
  if (/pkce|code_challenge|code_verifier/i.test(words)) return ['with-pkce', 'without-pkce']
  if (/client|unauthorized|authenticat/i.test(words))
    return ['secret-in-body', 'basic', 'basic-form-encoded', 'no-secret']
  return ['with-pkce', 'without-pkce']
}
