import type { Check } from '../../check.ts'

/** Finds an Azure AD B2C authorization URL without the user flow. */
export const b2cPolicyMissing: Check = {
  code: 'b2c-policy-missing',
  severity: 'error',
  title: 'The Azure AD B2C user flow is not named',
  rule: 'Azure AD B2C, OAuth 2.0 authorization code flow: parameter p; auth0/custom-social-connections#12',
  example:
    'northwind.b2clogin.com runs a different login for each user flow, and the authorization request names none. Add it as a fixed parameter in authParams, for example p=B2C_1_signin, or use the URL that has the flow in its path. The token URL needs the same flow.',
  find({ request, passed }) {
    if (!request || passed) return null
    const { hostname, pathname } = request.url
    const isB2c = /\.b2clogin\.com$/.test(hostname) || /\/tfp\//.test(pathname)
    if (!isB2c || /\/b2c_1/i.test(pathname) || request.parameters.has('p')) return null
    return {
      explanation: `${hostname} runs a different login for each user flow, and the authorization request names none. Add it as a fixed parameter in authParams, for example p=B2C_1_signin, or use the URL that has the flow in its path. The token URL needs the same flow.`,
      evidence: [request.id],
    }
  },
}
