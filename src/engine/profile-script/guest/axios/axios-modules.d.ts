/** The inner modules of axios that an adapter of its own needs; they have no types. */
declare module 'axios/unsafe/core/buildFullPath.js' {
  function buildFullPath(baseURL: unknown, url: unknown): string
  export = buildFullPath
}
declare module 'axios/unsafe/core/settle.js' {
  function settle(
    resolve: (response: import('./adapter.ts').AxiosResponse) => void,
    reject: (error: unknown) => void,
    response: import('./adapter.ts').AxiosResponse,
  ): void
  export = settle
}
declare module 'axios/unsafe/helpers/buildURL.js' {
  function buildURL(url: string, params: unknown, options: unknown): string
  export = buildURL
}
declare module 'axios-0-22/lib/cancel/Cancel.js' {
  class Cancel {
    constructor(message: string)
  }
  export = Cancel
}
declare module 'axios-0-22/lib/core/buildFullPath.js' {
  function buildFullPath(baseURL: unknown, url: unknown): string
  export = buildFullPath
}
declare module 'axios-0-22/lib/core/enhanceError.js' {
  function enhanceError(error: Error, config: unknown, code: string | null, request: unknown): Error
  export = enhanceError
}
declare module 'axios-0-22/lib/core/settle.js' {
  function settle(
    resolve: (response: import('./adapter.ts').AxiosResponse) => void,
    reject: (error: unknown) => void,
    response: import('./adapter.ts').AxiosResponse,
  ): void
  export = settle
}
declare module 'axios-0-22/lib/helpers/buildURL.js' {
  function buildURL(url: string, params: unknown, serializer: unknown): string
  export = buildURL
}
