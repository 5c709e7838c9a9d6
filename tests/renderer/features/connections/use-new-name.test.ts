import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  type NewName,
  useNewName,
} from '../../../../src/renderer/features/connections/new/use-new-name.ts'

/** A name as it is first drawn. */
function newNameOf(proposal: string, hasBegun: boolean): NewName {
  let drawn: NewName | null = null
  const Name = () => {
    drawn = useNewName(proposal, new Set(['acme']), hasBegun)
    return null
  }
  renderToStaticMarkup(createElement(Name))
  if (drawn === null) throw new Error('it was not drawn')
  return drawn
}

test('complains of no name only once none could be made of what was typed', () => {
  expect(newNameOf('', false)).toMatchObject({ problem: null, isUsable: false })
  expect(newNameOf('', true)).toMatchObject({
    problem: 'A connection needs a name.',
    isUsable: false,
  })
  expect(newNameOf('northwind', true)).toMatchObject({ problem: null, isUsable: true })
})
