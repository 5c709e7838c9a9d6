import async from 'async'

export const create = (): unknown => ({ ...async })
