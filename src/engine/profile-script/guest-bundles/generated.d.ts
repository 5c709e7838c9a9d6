/** The bundles are JavaScript: Node would take its time to strip the types of a megabyte of text. */
declare module '*.generated.js' {
  export const source: string
}
