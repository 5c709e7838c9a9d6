/**
 * Parameters of the `/authorize` call that Auth0 is known to map with `authParamsMap`
 * (auth0/custom-social-connections issue 14); others may work too.
 */
export const mappableParameters = [
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
] as const
