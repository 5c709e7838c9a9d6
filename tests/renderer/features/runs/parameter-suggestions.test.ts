import { expect, test } from 'vitest'
import { parameterSuggestions } from '../../../../src/renderer/features/runs/parameter-suggestions.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

test('suggests what the connection maps, then what every connection knows, each once', () => {
  const connection = buildConnection({
    options: {
      authParamsMap: { access: 'access_type', hint: 'login_hint' },
      upstream_params: { locale: { alias: 'ui_locales' }, tenant: { value: 'acme' } },
    },
  })
  expect(parameterSuggestions(connection)).toEqual([
    'access_type',
    'login_hint',
    'ui_locales',
    'connection_scope',
    'prompt',
  ])
})
