import { isObject } from '../../../shared/json-object.ts'
import type { DocumentImporter } from '../importer.ts'
import { auth0ShapeOf, importAuth0Document } from './auth0-document.ts'

/** Files of the Auth0 Deploy CLI: `connections/NAME.json` or a whole `tenant.yaml`. */
export const deployCliImporter: DocumentImporter = {
  format: { name: 'deploy-cli', label: 'Auth0 Deploy CLI' },
  recognises(document, { syntax, hasMarkers, fileName }) {
    if (auth0ShapeOf(document) === null) return false
    const isDirectoryFile = /(^|[\\/])connections[\\/][^\\/]+\.json$/i.test(fileName ?? '')
    const isTenant =
      isObject(document) && ['tenant', 'clients'].some((k) => Object.hasOwn(document, k))
    return syntax === 'yaml' || hasMarkers || isDirectoryFile || isTenant
  },
  import(root, context) {
    const connections = importAuth0Document(root, context)
    if (auth0ShapeOf(root.value) === 'connections-key')
      root.leaveOutUnread('only connections are imported')
    return { kind: 'connections', connections }
  },
}
