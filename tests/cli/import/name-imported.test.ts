import { expect, test } from 'vitest'
import { nameImported, newNameOf } from '../../../src/cli/import/name-imported.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

const imported = buildConnection({ name: 'constructor' })

test('a connection that is not renamed keeps its name, also one that every object has', () => {
  const naming = { rename: {}, onClash: 'refuse' } as const
  expect(nameImported([imported], naming, new Set())).toEqual([imported])
  expect(newNameOf('constructor', {})).toBeUndefined()
})

test('a connection that is renamed gets the new name', () => {
  const naming = { rename: { constructor: 'builder' }, onClash: 'refuse' } as const
  expect(nameImported([imported], naming, new Set())).toMatchObject([{ name: 'builder' }])
})
