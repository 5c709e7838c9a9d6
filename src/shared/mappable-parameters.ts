/**
 * Parameters of the `/authorize` call that Auth0 is known to map with `authParamsMap`: the list that
 * an employee quoted from the server's code in 2017 (auth0/custom-social-connections issue 14).
 * Others may work too.
 */
export const mappableParameters: readonly string[] = [
  'access_type',
  'approval_prompt',
  'display',
  'force_login',
  'hd',
  'include_granted_scopes',
  'login_hint',
  'prompt',
  'resource',
  'wauth',
  'whr',
]
