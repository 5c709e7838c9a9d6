import * as qs from 'qs'

export const create = (): unknown => ({ ...qs })
