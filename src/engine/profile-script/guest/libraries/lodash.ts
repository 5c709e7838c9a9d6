import lodash from 'lodash'

export const create = (): unknown => lodash
