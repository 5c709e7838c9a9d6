import { expect, test } from 'vitest'
import { filterConnections } from '../../../../src/renderer/features/connections/filter-connections.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

const views = [
  { ...buildConnection({ name: 'northwind-id' }), display_name: 'Northwind ID' },
  buildConnection({
    name: 'github',
    options: { authorizationURL: 'https://github.com/login/oauth/authorize', tokenURL: '' },
  }),
].map((connection) => ({ connection, problems: [], lastRun: null }))

const names = (query: string) => filterConnections(views, query).map((v) => v.connection.name)

test.each([
  ['', ['northwind-id', 'github']],
  ['NORTH id', ['northwind-id']],
  ['login oauth', ['github']],
  ['northwind github', []],
])('the search "%s" finds %j', (query, expected) => {
  expect(names(query)).toEqual(expected)
})
