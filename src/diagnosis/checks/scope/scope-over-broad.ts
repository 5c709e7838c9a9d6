import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Scopes that give far more than a login needs; each is documented by its provider. */
const broadScopes =
  /^(\*|all|full|full_access|admin|root|sudo|api|repo|delete_repo|(admin|write):\w+|user_impersonation|\.default|.*\/\.default|(Directory|User|Mail|Files|Sites)\.ReadWrite(\.All)?|Directory\.AccessAsUser\.All|https:\/\/mail\.google\.com\/|https:\/\/www\.googleapis\.com\/auth\/(cloud-platform|drive|gmail\.modify|admin\.\S+))$/i

/** Finds scopes that a login does not need. */
export const scopeOverBroad: Check = {
  code: 'scope-over-broad',
  severity: 'hint',
  title: 'The login asks for far-reaching rights',
  rule: 'RFC 9700 §2.3: restrict the privileges of access tokens to the minimum',
  example:
    'The request asks for "https://www.googleapis.com/auth/cloud-platform", which gives the holder of the token much more than a name and an email address. Auth0 keeps that token with the user\'s identity. Ask for it only if your application really calls the provider\'s API with it.',
  find({ request }) {
    const broad = scopeParts(request?.scope ?? '').filter((part) => broadScopes.test(part))
    if (!request || broad.length === 0) return null
    return {
      explanation: `The request asks for ${quotedList(broad)}, which gives the holder of the token much more than a name and an email address. Auth0 keeps that token with the user's identity. Ask for it only if your application really calls the provider's API with it.`,
      evidence: [request.id],
    }
  },
}
