import * as uuid from 'uuid'

/** The functions of today's `uuid`, on the function that `uuid` itself was up to version 3. */
export const create = (): unknown => Object.assign(() => uuid.v4(), uuid)
