import { describe, expect, it } from 'vitest'
import {
  entryOf,
  scopesOfEntry,
  typeInto,
} from '../../../../src/renderer/features/connection-form/fields/scope-chips.ts'

describe('the entry of scopes', () => {
  it('keeps the word that is being typed out of the chips, but among the scopes', () => {
    const entry = typeInto(entryOf(['openid'], ''), 'ema')
    expect(entry).toEqual({ finished: ['openid'], typing: 'ema' })
    expect(scopesOfEntry(entry)).toEqual(['openid', 'ema'])
    expect(entryOf(['openid', 'ema'], 'ema')).toEqual(entry)
  })

  it('finishes a scope at white space', () => {
    expect(typeInto({ finished: [], typing: 'openid' }, 'openid ')).toEqual({
      finished: ['openid'],
      typing: '',
    })
  })

  it('takes several scopes that are pasted at once', () => {
    expect(typeInto({ finished: ['a'], typing: '' }, 'b c')).toEqual({
      finished: ['a', 'b'],
      typing: 'c',
    })
  })

  it('forgets what was being typed when another hand changed the scopes', () => {
    expect(entryOf(['other'], 'ema')).toEqual({ finished: ['other'], typing: '' })
  })

  it('leaves commas as they are: some servers separate with them', () => {
    expect(typeInto({ finished: [], typing: '' }, 'a,b ')).toEqual({
      finished: ['a,b'],
      typing: '',
    })
  })
})
