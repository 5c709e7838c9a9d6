import { describe, expect, it } from 'vitest'
import { apiNames } from '../../src/shared/api/api.ts'
import { inputSchemas } from '../../src/shared/api/contract.ts'
import { behaviourEntries, behaviourOf, defaultBehaviour } from '../../src/shared/behaviour.ts'
import { connectionSchema } from '../../src/shared/connection-schema.ts'
import { buildConnection } from '../builders/connection-builder.ts'

describe('connectionSchema', () => {
  it('keeps keys that it does not know, at every level', () => {
    const connection = {
      ...buildConnection(),
      is_domain_connection: false,
      options: {
        ...buildConnection().options,
        fieldsMap: { a: 'b' },
        scripts: { getLogoutUrl: 'x' },
      },
    }
    expect(connectionSchema.parse(connection)).toEqual(connection)
  })

  it('refuses a connection of another strategy', () => {
    expect(connectionSchema.safeParse({ ...buildConnection(), strategy: 'github' }).success).toBe(
      false,
    )
  })
})

describe('the api contract', () => {
  it('has a schema for each procedure and no other', () => {
    expect(Object.keys(inputSchemas).sort()).toEqual([...apiNames].sort())
  })
})

describe('behaviour', () => {
  it('has an entry for each key, whose default is one of its choices', () => {
    expect(behaviourEntries.map(({ key }) => key)).toEqual(Object.keys(defaultBehaviour))
    for (const { key, values } of behaviourEntries)
      if (values) expect(values).toContain(defaultBehaviour[key])
  })

  it('takes a connection’s choice, and ignores what is no choice', () => {
    const workbench = {
      behaviour: { scopeArraySeparator: 'comma', idFallback: 'nonsense', other: 1 },
    }
    expect(behaviourOf(buildConnection({ workbench }))).toEqual({
      ...defaultBehaviour,
      scopeArraySeparator: 'comma',
    })
  })
})
