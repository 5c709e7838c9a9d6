import * as xmldom from '@xmldom/xmldom'

export const create = (): unknown => ({ ...xmldom })
