import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds a connection without the text of its login button. */
export const displayNameMissing: Check = {
  code: 'display-name-missing',
  severity: 'info',
  title: 'The login button will show the technical name',
  rule: 'Auth0 Management API, display_name of a connection',
  example:
    'Without a display_name the button of Auth0\'s login page has no text of its own: it shows the connection\'s name, "northwind-id", and in old versions of Lock "OAuth2". If there was one before, look for an update that did not send it along: it is reset then.',
  find({ connection, request }) {
    if (!request || connection.display_name) return null
    return {
      explanation: `Without a display_name the button of Auth0's login page has no text of its own: it shows the connection's name, ${quote(connection.name)}, and in old versions of Lock "OAuth2". If there was one before, look for an update that did not send it along: it is reset then.`,
      evidence: [request.id],
    }
  },
}
