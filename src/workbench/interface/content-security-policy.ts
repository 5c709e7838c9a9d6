/**
 * The policy of the workbench's own page, in every shell: its own files and nothing else.
 *
 * @see Electron security checklist, item 7
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The interface's component library writes style elements of its own.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
