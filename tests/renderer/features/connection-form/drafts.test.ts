import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveDelay } from '../../../../src/renderer/features/connection-form/draft-saver.ts'
import { createDrafts } from '../../../../src/renderer/features/connection-form/drafts.ts'
import type { ApiResult, ConnectionView, Wire } from '../../../../src/shared/api/api.ts'
import type { ConnectionOptions } from '../../../../src/shared/connection.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const typed = buildConnection({ name: 'acme', options: { client_secret: 'typed' } })
const stored: ConnectionView = {
  connection: buildConnection({ name: 'acme', options: { client_secret: '«client_secret»' } }),
  problems: [],
  lastRun: null,
}

const refusal: ApiResult<never> = {
  ok: false,
  error: { code: 'unknown-connection', message: 'There is none.' },
}

function setUp(answers: ApiResult<ConnectionView>[] = []) {
  const received: ConnectionView[] = []
  const sent: unknown[] = []
  const wire: Wire = {
    // The drafts call nothing but `updateConnection`.
    call: (_name, input) => {
      sent.push(input)
      return Promise.resolve((answers.shift() ?? { ok: true, value: stored }) as never)
    },
    subscribe: () => () => {},
  }
  const drafts = createDrafts(wire, (view) => void received.push(view))
  const draft = () => drafts.store.getState().drafts.get('acme')
  return { drafts, draft, received, sent }
}

test('stands in front of what is stored while the person is in the form', async () => {
  const { drafts, draft, received } = setUp()
  drafts.hold('acme')
  drafts.edit(typed)
  await vi.advanceTimersByTimeAsync(saveDelay)
  expect(received).toEqual([stored])
  expect(draft()?.connection.options.client_secret).toBe('typed')
  expect(draft()?.save.kind).toBe('saved')
})

test('gives way to what is stored when the person has left the form', async () => {
  const { drafts, draft } = setUp()
  drafts.hold('acme')
  drafts.edit(typed)
  await vi.advanceTimersByTimeAsync(saveDelay)
  drafts.release()
  expect(draft()).toBeUndefined()
})

test('saves at once when the person leaves the form, and gives way then', async () => {
  const { drafts, draft, received } = setUp()
  drafts.hold('acme')
  drafts.edit(typed)
  drafts.release()
  expect(draft()?.connection.options.client_secret).toBe('typed')
  await vi.advanceTimersByTimeAsync(0)
  expect([draft(), received]).toEqual([undefined, [stored]])
})

test('remembers a text of headers that cannot be read until it can', () => {
  const { drafts } = setUp()
  drafts.keepHeadersText('acme', '{')
  expect(drafts.store.getState().unreadableHeaders).toEqual(new Map([['acme', '{']]))
  drafts.keepHeadersText('acme', null)
  expect(drafts.store.getState().unreadableHeaders).toEqual(new Map())
})

test('nothing is known of a connection before its first edit, whatever its name', () => {
  const { drafts } = setUp()
  expect(drafts.store.getState().drafts.get('constructor')).toBeUndefined()
  drafts.discard('constructor')
  expect(drafts.store.getState().discards).toEqual(new Map([['constructor', 1]]))
})

test('what is discarded leaves no text that could not be read', () => {
  const { drafts, draft } = setUp()
  drafts.edit(typed)
  drafts.keepHeadersText('acme', '{')
  drafts.keepJsonText('acme', '{')
  drafts.discard('acme')
  expect(draft()).toBeUndefined()
  expect(drafts.store.getState()).toMatchObject({
    unreadableHeaders: new Map(),
    unreadableJson: new Map(),
  })
})

test('says what would be gone with the page: edits on their way, and texts that cannot be read', async () => {
  const { drafts } = setUp()
  expect(drafts.isAnythingUnsaved()).toBe(false)
  drafts.hold('acme')
  drafts.edit(typed)
  expect(drafts.isAnythingUnsaved()).toBe(true)
  await vi.advanceTimersByTimeAsync(saveDelay)
  expect(drafts.isAnythingUnsaved()).toBe(false)
  drafts.keepJsonText('acme', '{')
  expect(drafts.isAnythingUnsaved()).toBe(true)
  drafts.keepJsonText('acme', null)
  drafts.keepHeadersText('acme', '{')
  expect(drafts.isAnythingUnsaved()).toBe(true)
})

describe('what others make of the connection', () => {
  const tokenURL = 'https://idp.example/changed-elsewhere'
  const viewWith = (options: Partial<ConnectionOptions>): ConnectionView => ({
    ...stored,
    connection: buildConnection({
      name: 'acme',
      options: { client_secret: '«client_secret»', ...options },
    }),
  })

  test('comes into the form in which the person is, and what was typed stays', async () => {
    const { drafts, draft, sent } = setUp()
    drafts.hold('acme')
    drafts.edit(typed)
    await vi.advanceTimersByTimeAsync(saveDelay)
    drafts.follow([viewWith({ tokenURL })], [stored])
    expect(draft()?.connection.options).toMatchObject({ client_secret: 'typed', tokenURL })
    expect([draft()?.save.kind, sent.length]).toEqual(['saved', 1])
  })

  test('is not lost to an edit that is on its way', async () => {
    const { drafts, sent } = setUp()
    drafts.edit(typed)
    drafts.follow([viewWith({ tokenURL })], [stored])
    await vi.advanceTimersByTimeAsync(saveDelay)
    expect(sent).toMatchObject([{ connection: { options: { client_secret: 'typed', tokenURL } } }])
  })

  test('gives way to what was typed at the same place', () => {
    const { drafts, draft } = setUp()
    drafts.edit(buildConnection({ name: 'acme', options: { tokenURL: 'https://typed.example' } }))
    drafts.follow([viewWith({ tokenURL })], [stored])
    expect(draft()?.connection.options.tokenURL).toBe('https://typed.example')
  })

  test('has a refused edit sent again, as the reason may be gone', async () => {
    const { drafts, draft, sent } = setUp([refusal])
    drafts.edit(typed)
    drafts.follow([], [stored])
    await vi.advanceTimersByTimeAsync(saveDelay)
    expect(draft()?.save.kind).toBe('refused')
    drafts.follow([stored], [])
    await vi.advanceTimersByTimeAsync(0)
    expect([draft(), sent.length]).toEqual([undefined, 2])
  })
})
