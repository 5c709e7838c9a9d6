import { describe, expect, it } from 'vitest'
import { noteOfClaim } from '../../../../src/renderer/features/tokens/claim-notes.ts'

const now = Date.UTC(2026, 2, 1, 12)

describe('noteOfClaim', () => {
  it('says the date of a claim and how far off it is', () => {
    expect(noteOfClaim('exp', now / 1000 + 3600, now)).toMatch(/2026.*, in 60 minutes$/)
    expect(noteOfClaim('iat', now / 1000 - 120, now)).toMatch(/2026.*, 2 minutes ago$/)
  })

  it('says nothing of other claims, nor of a date that is a text', () => {
    expect(noteOfClaim('sub', 1_700_000_000, now)).toBeNull()
    expect(noteOfClaim('exp', '1700000000', now)).toBeNull()
  })

  it('does not break at a number that is no date', () => {
    expect(noteOfClaim('exp', 1e300, now)).toBe('not a date')
  })
})
