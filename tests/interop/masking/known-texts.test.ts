import { expect, it } from 'vitest'
import { gatherKnownTexts } from '../../../src/interop/masking/known-texts.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

it('knows the quoted words of every script', () => {
  const scripts = { fetchUserProfile: 'a("of profile")', getLogoutUrl: "b('of logout')" }
  const { literals } = gatherKnownTexts(buildConnection({ options: { scripts } }))
  expect([...literals]).toEqual(['of profile', 'of logout'])
})
