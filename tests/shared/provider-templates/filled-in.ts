import type { Connection } from '../../../src/shared/connection.ts'
import { connectionFromTemplate } from '../../../src/shared/provider-templates/connection-from-template.ts'
import type { ProviderTemplate } from '../../../src/shared/provider-templates/provider-template.ts'

/** A template with its usual values, or its examples, and a client. */
export function fillInTemplate(
  template: ProviderTemplate,
  change: {
    readonly values?: Readonly<Record<string, string>>
    readonly clientSecret?: string
  } = {},
): Connection {
  const examples = template.placeholders.map(({ name, usual, example }) => [name, usual ?? example])
  return connectionFromTemplate(template, {
    name: template.id,
    values: { ...Object.fromEntries(examples), ...change.values },
    clientId: 'the-client',
    clientSecret: change.clientSecret ?? 'the-secret',
  })
}
