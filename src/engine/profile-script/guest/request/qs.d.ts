/** The part of `qs` that is used; the version that `request` itself depends on has no types. */
declare module 'qs' {
  export function parse(query: string): Record<string, unknown>
  export function stringify(values: unknown): string
}
