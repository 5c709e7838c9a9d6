import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { TextMap } from '../../../src/renderer/components/map-rows/map-rows.ts'
import { type MapRows, useMapRows } from '../../../src/renderer/components/map-rows/use-map-rows.ts'

/** The rows of a map as they are first drawn, and the maps that are made of them. */
function rowsOf(map: TextMap<string>) {
  const made: TextMap<string>[] = []
  let drawn: MapRows<string> | null = null
  const Rows = () => {
    drawn = useMapRows(map, (next) => void made.push(next))
    return null
  }
  renderToStaticMarkup(createElement(Rows))
  if (drawn === null) throw new Error('it was not drawn')
  return { rows: drawn as MapRows<string>, made }
}

test('a row without a name makes no other map', () => {
  const { rows, made } = rowsOf({ audience: 'api' })
  rows.add('', '')
  expect(made).toEqual([])
  rows.add('prompt', 'login')
  expect(made).toEqual([{ audience: 'api', prompt: 'login' }])
})
