import { describe, expect, it } from 'vitest'
import {
  countFilters,
  filterValues,
  toggleValue,
} from '../../../../src/renderer/features/share/found-values.ts'
import { type FoundValue, noDecisions } from '../../../../src/shared/case.ts'

function value(change: Partial<FoundValue>): FoundValue {
  return {
    id: 'v1',
    text: 'jane@northwind.example',
    isCut: false,
    kind: 'email',
    key: 'email',
    places: ['profile'],
    count: 1,
    masked: true,
    partly: null,
    locked: null,
    ...change,
  }
}

const values = [
  value({}),
  value({ id: 'v2', text: 'Bearer', kind: null, key: 'token_type', masked: false }),
]

describe('the values that would leave', () => {
  it('are counted by what is done with them and by kind', () => {
    expect(countFilters(values)).toEqual([
      { filter: 'all', label: 'all', count: 2 },
      { filter: 'masked', label: 'masked', count: 1 },
      { filter: 'visible', label: 'visible', count: 1 },
      { filter: 'email', label: 'emails', count: 1 },
    ])
  })

  it('are neither masked nor visible where a further text is masked in them', () => {
    const url = value({ kind: null, masked: false, partly: 'https://‹masked›/authorize' })
    expect(countFilters([url])).toEqual([
      { filter: 'all', label: 'all', count: 1 },
      { filter: 'masked', label: 'masked', count: 0 },
      { filter: 'partly', label: 'partly masked', count: 1 },
      { filter: 'visible', label: 'visible', count: 0 },
    ])
  })

  it('are found by value, key and place', () => {
    const idsOf = (query: string) => filterValues(values, 'all', query).map(({ id }) => id)
    expect(idsOf('JANE profile')).toEqual(['v1'])
    expect(idsOf('token_type')).toEqual(['v2'])
    expect(filterValues(values, 'visible', '').map(({ id }) => id)).toEqual(['v2'])
  })

  it('are shown and masked by decisions, which can be taken back', () => {
    const [masked, visible] = values
    if (!masked || !visible) throw new TypeError('there are two values')
    const shown = toggleValue(noDecisions, masked)
    expect(shown).toEqual({ reveal: ['v1'], mask: [], texts: [] })
    expect(toggleValue(shown, { ...masked, masked: false })).toEqual(noDecisions)
    const hidden = toggleValue(noDecisions, visible)
    expect(hidden).toEqual({ reveal: [], mask: ['v2'], texts: [] })
    expect(toggleValue(hidden, { ...visible, masked: true })).toEqual(noDecisions)
  })
})
