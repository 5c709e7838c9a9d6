import EventEmitter from 'events/'

/** Stands in for `node:stream` in bundled libraries, whose streaming parts no script reaches. */
export class Stream extends EventEmitter {}
export { Stream as Readable, Stream as Transform, Stream as Writable }

/** What inherits from it asks for its prototype, as of the class that `node:stream` itself is. */
export const prototype = Stream.prototype
