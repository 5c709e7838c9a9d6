/** Schemes that a browser keeps for itself; no authorization server can redirect to them. */
const browserSchemes: ReadonlySet<string> = new Set([
  'about:',
  'blob:',
  'chrome:',
  'data:',
  'devtools:',
  'file:',
  'filesystem:',
  'javascript:',
  'vbscript:',
  'view-source:',
  'ws:',
  'wss:',
])

/** Says whether a login can come back to URLs of this scheme, for example `https:` or an app's own. */
export function canBeRedirectedTo(scheme: string): boolean {
  return !browserSchemes.has(scheme)
}
