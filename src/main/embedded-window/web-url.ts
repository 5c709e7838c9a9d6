const pageSchemes = ['https:', 'http:', 'about:']
const frameSchemes = [...pageSchemes, 'blob:', 'data:']

/**
 * Says whether a login window may show a URL. Other schemes would launch other programs.
 *
 * @see Electron security checklist, item 13
 */
export function isShowable(url: string, isMainFrame: boolean): boolean {
  return (isMainFrame ? pageSchemes : frameSchemes).includes(schemeOf(url))
}

/** The scheme of a URL with its colon, or `''`. */
export function schemeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : ''
}
