import xml2js from 'xml2js'

export const create = (): unknown => xml2js
