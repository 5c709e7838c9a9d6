/** The scheme of the workbench's own page. */
export const bundleScheme = 'app'

/** The host under the scheme that serves the built renderer. */
export const bundleHost = 'bundle'

/** The origin of the workbench's own page, as Chromium writes it. */
export const bundleOrigin = `${bundleScheme}://${bundleHost}`

/** The workbench's own page. */
export const bundlePage = `${bundleOrigin}/index.html`

/** Says whether a URL is of the workbench's own origin. */
export function isBundleUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  // Node gives custom schemes no origin, Chromium does: the parts are compared.
  const { protocol, host, username, password } = new URL(url)
  return (
    protocol === `${bundleScheme}:` && host === bundleHost && username === '' && password === ''
  )
}
