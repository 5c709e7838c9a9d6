/** The incoming parameters that Auth0's Management API takes as an alias in `upstream_params`. */
export const upstreamAliases: readonly string[] = [
  'acr_values',
  'audience',
  'client_id',
  'display',
  'id_token_hint',
  'login_hint',
  'max_age',
  'prompt',
  'resource',
  'response_mode',
  'response_type',
  'ui_locales',
]
