/**
 * Tells a URL's host and path: what tells one hop from another at a glance. The URLs of a trace hold
 * placeholders, which `URL` would percent-encode, so they are cut as text.
 */
export function hostAndPath(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[?#].*$/s, '')
}

/** Names a request as a person finds it in the trace: `POST id.example.com/token`. */
export function nameRequest({ method, url }: { readonly method: string; readonly url: string }) {
  return `${method} ${hostAndPath(url)}`
}
