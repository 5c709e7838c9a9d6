import type { Connection, UserAgentKind } from '../../../shared/connection.ts'
import { type ConnectionField, connectionFields } from '../../../shared/connection-fields.ts'

/** What can be turned on for the logins of one connection. */
export interface LoginOption extends ConnectionField {
  readonly isOn: boolean
}

/** The options that the chosen user agent honours. */
export function loginOptionsOf(
  { workbench }: Connection,
  chosen: UserAgentKind | undefined,
): readonly LoginOption[] {
  const { keepSignedIn, keepDocuments } = connectionFields
  switch (chosen) {
    case 'embedded-window':
      return [{ ...keepSignedIn, isOn: workbench?.keepSignedIn ?? false }]
    case 'chromium':
      return [{ ...keepDocuments, isOn: workbench?.keepDocuments ?? false }]
    default:
      return []
  }
}
