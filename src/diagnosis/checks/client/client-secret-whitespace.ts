import { type Check, fix } from '../../check.ts'
import { list } from '../../wording.ts'

/** Finds white space around the client's id or secret, as copying brings it. */
export const clientSecretWhitespace: Check = {
  code: 'client-secret-whitespace',
  severity: 'error',
  title: 'There is white space around the client credentials',
  rule: 'RFC 6749 §2.3.1 and appendix A: values are compared as they are',
  example:
    'client_secret of the connection begins or ends with a space or a line break, which is sent along. The server refused the client, and this is the most likely reason. It usually comes from copying out of a web page or a file.',
  unless: ['basic-credentials-wrong'],
  find({ client, tokenExchange, connection }) {
    if (!client || !tokenExchange) return null
    const { client_id } = connection.options
    const keys = [
      ...(client_id === client_id.trim() ? [] : ['client_id']),
      ...(client.credentials?.clientSecretHasOuterSpace ? ['client_secret'] : []),
    ]
    if (keys.length === 0) return null
    const result = client.refused
      ? 'The server refused the client, and this is the most likely reason'
      : 'The server did not mind in this run, but another version of it may'
    return {
      explanation: `${list(keys)} of the connection ${keys.length === 1 ? 'begins or ends' : 'begin or end'} with a space or a line break, which is sent along. ${result}. It usually comes from copying out of a web page or a file.`,
      evidence: [tokenExchange.id],
      severity: client.refused ? 'error' : 'warning',
      fix: fix(
        'Remove the white space',
        keys.map((key) => ({ path: ['options', key], computed: 'trimmed' })),
      ),
    }
  },
}
