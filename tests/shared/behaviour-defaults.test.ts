import { expect, test } from 'vitest'
import { behaviourOf, withBehaviourDefaults } from '../../src/shared/behaviour.ts'
import { buildConnection } from '../builders/connection-builder.ts'

test('what a connection says itself counts before the defaults', () => {
  const connection = buildConnection({ workbench: { behaviour: { scriptDeadline: 5 } } })
  const defaults = { scriptDeadline: 60, emptyClientSecret: 'sent-empty' } as const
  expect(behaviourOf(withBehaviourDefaults(connection, defaults))).toMatchObject({
    scriptDeadline: 5,
    emptyClientSecret: 'sent-empty',
  })
})

test.each([0, -5, '5', ''])('a deadline of %j is none', (scriptDeadline) => {
  const connection = buildConnection({ workbench: { behaviour: { scriptDeadline } } })
  expect(behaviourOf(connection).scriptDeadline).toBe(20)
})

test('without defaults the connection is the same object', () => {
  const connection = buildConnection()
  expect(withBehaviourDefaults(connection, {})).toBe(connection)
})
