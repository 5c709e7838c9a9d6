import type { Run } from '../../../shared/run.ts'
import type { Check } from '../../check.ts'
import { isPlaceholderDomain } from '../../facts/callback-url.ts'

/** Finds a redirect URI in which nobody has filled in the domain. */
export const callbackUrlPlaceholder: Check = {
  code: 'callback-url-placeholder',
  severity: 'error',
  title: 'The callback URL still says YOUR_DOMAIN',
  rule: 'RFC 6749 §3.1.2.3',
  example:
    "The redirect URI of this run was https://YOUR_DOMAIN/login/callback, which no provider knows. Set the callback URL to the one that is registered: https://<your tenant's domain>/login/callback, or with a custom domain that domain's /login/callback.",
  find({ run, request }) {
    if (!request || !isPlaceholderDomain(request.redirectUri)) return null
    return {
      explanation: `The redirect URI of this run was ${request.redirectUri}, ${wasTaken(run) ? 'which this provider took, but where nobody answers' : 'which no provider knows'}. Set the callback URL to the one that is registered: https://<your tenant's domain>/login/callback, or with a custom domain that domain's /login/callback.`,
      evidence: [request.id],
      severity: wasTaken(run) ? 'warning' : 'error',
    }
  },
}

/** Whether the provider sent the person back to it, whatever came afterwards. */
function wasTaken({ steps }: Run): boolean {
  return steps.some(({ name, status }) => name === 'callback' && status === 'passed')
}
