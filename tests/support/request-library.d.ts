/** The `request` library (2.88.2), which is only there to be compared with. */
declare module 'request' {
  const request: unknown
  export = request
}
