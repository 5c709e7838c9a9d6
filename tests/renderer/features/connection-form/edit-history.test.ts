import { describe, expect, test } from 'vitest'
import { createEditHistory } from '../../../../src/renderer/features/connection-form/edit-history.ts'
import type { ConnectionOptions } from '../../../../src/shared/connection.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

function connectionWith(options: Partial<ConnectionOptions>) {
  return buildConnection({ options })
}

const [one, two, three] = ['one', 'two', 'three'].map((client_id) => connectionWith({ client_id }))
if (!one || !two || !three) throw new Error('three were made')

function historyAt(times: number[]) {
  return createEditHistory(() => times.shift() ?? 100_000)
}

describe('undo', () => {
  test('goes back step by step, and redo forward again', () => {
    const history = historyAt([0, 10_000])
    history.record({ from: one, to: two }, 'client_id')
    history.record({ from: two, to: three }, 'client_id')
    expect(history.undo(three)).toEqual(two)
    expect(history.undo(two)).toEqual(one)
    expect(history.undo(one)).toBeNull()
    expect(history.redo(one)).toEqual(two)
    expect(history.redo(two)).toEqual(three)
    expect(history.redo(three)).toBeNull()
  })

  test('takes quick edits of the same place as one step', () => {
    const history = historyAt([0, 300, 600])
    history.record({ from: one, to: two }, 'client_id')
    history.record({ from: two, to: two }, 'client_id')
    history.record({ from: two, to: three }, 'client_id')
    expect(history.undo(three)).toEqual(one)
  })

  test('takes quick edits of two places as two steps', () => {
    const history = historyAt([0, 300])
    history.record({ from: one, to: two }, 'client_id')
    history.record({ from: two, to: three }, 'scope')
    expect(history.undo(three)).toEqual(two)
  })

  test('forgets what was undone once something else is edited', () => {
    const history = historyAt([0, 10_000])
    history.record({ from: one, to: two }, 'client_id')
    history.undo(two)
    history.record({ from: one, to: three }, 'scope')
    expect(history.redo(three)).toBeNull()
  })

  test('keeps connections apart', () => {
    const history = historyAt([0])
    history.record({ from: one, to: two }, 'client_id')
    expect(history.undo(buildConnection({ name: 'another' }))).toBeNull()
  })
})

describe('what somebody else has changed since', () => {
  const edited = connectionWith({ client_id: 'two', scope: 'openid' })
  const tokenURL = 'https://idp.example/changed-elsewhere'

  test('stays when an edit is undone and done again', () => {
    const history = historyAt([0])
    history.record({ from: one, to: edited }, 'client_id')
    const undone = history.undo({ ...edited, options: { ...edited.options, tokenURL } })
    expect(undone).toEqual({ ...one, options: { ...one.options, tokenURL } })
    const again = history.redo({ ...one, options: { ...one.options, tokenURL } })
    expect(again?.options).toMatchObject({ client_id: 'two', scope: 'openid', tokenURL })
  })

  test('stays in a map that the edit made', () => {
    const history = historyAt([0])
    history.record({ from: one, to: connectionWith({ authParams: { a: '1' } }) }, 'authParams')
    const undone = history.undo(connectionWith({ authParams: { a: '1', b: '2' } }))
    expect(undone?.options.authParams).toEqual({ b: '2' })
  })

  test('comes back by redo where undoing had to take it', () => {
    const history = historyAt([0])
    history.record({ from: one, to: two }, 'client_id')
    expect(history.undo(three)).toEqual(one)
    expect(history.redo(one)).toEqual(three)
  })
})

test('a connection may be named as something that every object has', () => {
  const history = historyAt([0])
  const named = buildConnection({ name: 'constructor' })
  const edited = { ...named, display_name: 'Edited' }
  history.record({ from: named, to: edited }, 'client_id')
  expect(history.undo(edited)).toEqual(named)
})

describe('secrets', () => {
  test('stay as they are', () => {
    const history = historyAt([0])
    const current = connectionWith({ client_id: 'two', client_secret: '«client_secret»' })
    const from = connectionWith({ client_id: 'one', client_secret: 'old' })
    history.record({ from, to: current }, 'client')
    expect(history.undo(current)?.options).toMatchObject({
      client_id: 'one',
      client_secret: '«client_secret»',
    })
  })

  test('in headers that are gone do not come back, other headers do', () => {
    const history = historyAt([0])
    const customHeaders = { Authorization: '«customHeaders.Authorization»', 'X-Trace': 'on' }
    history.record({ from: connectionWith({ customHeaders }), to: connectionWith({}) }, 'headers')
    expect(history.undo(connectionWith({}))?.options.customHeaders).toEqual({ 'X-Trace': 'on' })
  })

  test('in headers that were added go away', () => {
    const history = historyAt([0])
    const current = connectionWith({ customHeaders: { Authorization: '«customHeaders.x»' } })
    history.record({ from: connectionWith({}), to: current }, 'fix')
    expect(history.undo(current)?.options.customHeaders).toBeUndefined()
  })

  test('are never kept, neither by an edit nor on the way back and forth', () => {
    const history = historyAt([0])
    const typed = connectionWith({
      client_secret: 'typed-secret',
      customHeaders: { Authorization: 'Basic typed-secret' },
    })
    const kept = () => JSON.stringify([...history.store.getState()])
    history.record({ from: connectionWith({}), to: typed }, 'client')
    expect(kept()).toContain('•')
    expect(kept()).not.toContain('typed-secret')
    history.undo(typed)
    expect(kept()).not.toContain('typed-secret')
    history.redo(typed)
    expect(kept()).not.toContain('typed-secret')
  })
})
