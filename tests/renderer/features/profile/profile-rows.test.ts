import { describe, expect, it } from 'vitest'
import {
  missingAttributes,
  profileRows,
} from '../../../../src/renderer/features/profile/profile-rows.ts'

const stored = {
  user_id: 'oauth2|acme|1',
  identities: [],
  name: 'Ada',
  email: 'ada@demo.example',
  picture: '',
}

describe('profileRows', () => {
  it('marks what was added, changed and dropped', () => {
    const script = { user_id: '1', name: 'Ada', email: 'ada@demo.example', id_token: 'x' }
    const changes = profileRows(script, stored)?.map((r) => [r.attribute, r.change])
    expect(changes).toEqual([
      ['user_id', 'changed'],
      ['identities', 'added'],
      ['name', 'same'],
      ['email', 'same'],
      ['picture', 'added'],
      ['id_token', 'dropped'],
    ])
  })

  it('has no rows where the script returned no object', () => {
    expect(profileRows('text', stored)).toBeNull()
    expect(profileRows([], stored)).toBeNull()
  })
})

describe('missingAttributes', () => {
  it('lists what applications expect and the user has not, or has empty', () => {
    expect(missingAttributes(stored)).toEqual([
      'email_verified',
      'given_name',
      'family_name',
      'nickname',
      'picture',
    ])
  })
})
