/** The formats in which connections leave the workbench. */
export const connectionFormats = [
  'management-api',
  'curl',
  'deploy-cli',
  'terraform',
  'login-link',
] as const

export type ConnectionFormat = (typeof connectionFormats)[number]

/** What the Management API is asked to do: `POST` creates a connection, `PATCH` updates one. */
export const exportMethods = ['POST', 'PATCH'] as const

export type ExportMethod = (typeof exportMethods)[number]

/** How one exchange of a trace is written for another program. */
export const exchangeFormats = ['curl', 'fetch', 'httpie'] as const

export type ExchangeFormat = (typeof exchangeFormats)[number]

export const exchangeFormatLabels: Readonly<Record<ExchangeFormat, string>> = {
  curl: 'cURL',
  fetch: 'fetch',
  httpie: 'HTTPie',
}
