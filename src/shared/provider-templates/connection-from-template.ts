import type { Connection, ConnectionOptions } from '../connection.ts'
import { basicAuthorizationOf } from '../connection-edits.ts'
import type { ProviderTemplate, TemplatePlaceholder } from './provider-template.ts'

/** What a person fills in. */
export interface TemplateAnswers {
  readonly name: string
  /** By the placeholders' names; a missing or blank one means the usual value. */
  readonly values: Readonly<Record<string, string>>
  readonly clientId: string
  readonly clientSecret: string
}

/** What stands in a placeholder's place. */
export function valueOfPlaceholder(
  placeholder: TemplatePlaceholder,
  values: Readonly<Record<string, string>>,
): string {
  return values[placeholder.name]?.trim() || placeholder.usual || ''
}

/** What is wrong with a placeholder's value, or `null`. */
export function findPlaceholderProblem(
  placeholder: TemplatePlaceholder,
  values: Readonly<Record<string, string>>,
): string | null {
  const value = valueOfPlaceholder(placeholder, values)
  if (value === '') return `${placeholder.label} is missing.`
  return matchesWhole(placeholder.pattern, value) ? null : placeholder.rule
}

/**
 * Makes the connection of a template. Throws where a placeholder has a problem: its value would go
 * into the script unchecked.
 */
export function connectionFromTemplate(
  template: ProviderTemplate,
  { name, values, clientId, clientSecret }: TemplateAnswers,
): Connection {
  for (const placeholder of template.placeholders) {
    const problem = findPlaceholderProblem(placeholder, values)
    if (problem !== null) throw new Error(problem)
  }
  const options: ConnectionOptions = {
    ...fillIn(template.options, template.placeholders, values),
    client_id: clientId,
    client_secret: clientSecret,
  }
  const connection: Connection = {
    name,
    display_name: template.displayName,
    strategy: 'oauth2',
    authentication: { active: true },
    connected_accounts: { active: false },
    options,
    workbench: { mark: template.mark },
  }
  const wantsBasic = template.clientAuthentication === 'basic' && clientId && clientSecret
  return wantsBasic ? withBasicAuthorization(connection) : connection
}

function withBasicAuthorization(connection: Connection): Connection {
  const Authorization = basicAuthorizationOf(connection)
  const customHeaders = { ...connection.options.customHeaders, Authorization }
  return { ...connection, options: { ...connection.options, customHeaders } }
}

function fillIn<T>(
  value: T,
  placeholders: readonly TemplatePlaceholder[],
  values: Readonly<Record<string, string>>,
): T {
  const filled = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'string'
      ? placeholders.reduce(
          (text, p) => text.replaceAll(`{${p.name}}`, () => valueOfPlaceholder(p, values)),
          item,
        )
      : item,
  )
  // Only texts were replaced by texts, so the shape is still T's.
  return JSON.parse(filled) as T
}

function matchesWhole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(text)
}
