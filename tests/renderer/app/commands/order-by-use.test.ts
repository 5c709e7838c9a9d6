import { expect, test } from 'vitest'
import { createCommands } from '../../../../src/renderer/app/commands/commands.ts'
import { orderByUse } from '../../../../src/renderer/app/commands/palette/order-by-use.ts'

test('what concerns the open page comes first, and what has better ways last', () => {
  const ids = orderByUse(createCommands().list()).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['run', 'cancel-run', 'check'])
  expect(ids.indexOf('share-run')).toBeLessThan(ids.indexOf('go-to-tokens'))
  expect(ids.indexOf('go-to-tokens')).toBeLessThan(ids.indexOf('new-connection'))
  expect(ids.indexOf('new-connection')).toBeLessThan(ids.indexOf('open-settings'))
  expect(ids.slice(-3)).toEqual(['go-back', 'go-forward', 'open-help'])
})
