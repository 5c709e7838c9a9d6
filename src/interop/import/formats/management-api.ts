import type { DocumentImporter } from '../importer.ts'
import type { Place } from '../place.ts'
import { auth0ShapeOf, importAuth0Document } from './auth0-document.ts'

/**
 * JSON of Auth0's Management API: a connection, an array of them, a page of
 * `GET /api/v2/connections`, a PATCH body or a bare `options` object.
 */
export const managementApiImporter: DocumentImporter = {
  format: { name: 'management-api', label: 'Auth0 Management API' },
  recognises: (document) => auth0ShapeOf(document) !== null,
  import(root, context) {
    const connections = importAuth0Document(root, context)
    if (auth0ShapeOf(root.value) === 'connections-key') {
      readPaging(root)
      root.reportUnread()
    }
    return { kind: 'connections', connections }
  },
}

function readPaging(root: Place): void {
  const held = root.at('connections')?.items.length ?? 0
  const [total = 0] = ['total', 'start', 'limit', 'length'].map((key) => readNumber(root, key))
  if (total > held)
    root.report.note(`This is a page of ${held} of ${total} connections; import the others, too.`)
  if (root.text('next'))
    root.report.note('This is one page of connections; import the pages that follow, too.')
}

function readNumber(root: Place, key: string): number | undefined {
  const place = root.at(key)
  if (typeof place?.value !== 'number') return undefined
  place.take()
  return place.value
}
