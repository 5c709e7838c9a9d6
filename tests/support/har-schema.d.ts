/** The JSON schemas of HAR 1.2, by name; the package brings no types. */
declare module 'har-schema' {
  const schemas: Readonly<Record<string, import('ajv').AnySchemaObject>>
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default schemas
}
