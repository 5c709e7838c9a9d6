/** Makes the compiler prove that a `kind` union is handled whole; throws where data broke the types. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value ${JSON.stringify(value)}`)
}
