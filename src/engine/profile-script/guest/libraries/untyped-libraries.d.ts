/** Libraries that are only handed on to the script, or have no types of their own. */
declare module 'async' {
  const async: Readonly<Record<string, unknown>>
  export = async
}
declare module 'lodash' {
  const lodash: unknown
  export = lodash
}
declare module 'jsonwebtoken' {
  const jsonwebtoken: unknown
  export = jsonwebtoken
}
declare module 'xml2js' {
  const xml2js: unknown
  export = xml2js
}
declare module '@ungap/structured-clone' {
  export function serialize(value: unknown): unknown
  export function deserialize(serialized: unknown): unknown
}
declare module 'events/' {
  class EventEmitter {
    on(name: string, listener: (value: unknown) => void): this
    once(name: string, listener: (value: unknown) => void): this
    emit(name: string, value?: unknown): boolean
    listenerCount(name: string): number
  }
  export = EventEmitter
}
