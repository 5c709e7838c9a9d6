import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { refuseDownloads } from '../../../src/main/security/refuse-downloads.ts'

/** Whether a download of this URL would reach the disk. */
function isDownloaded(url: string): boolean {
  const app = new EventEmitter()
  const session = new EventEmitter()
  // Only `on` is used of the app.
  refuseDownloads(app as unknown as Parameters<typeof refuseDownloads>[0])
  app.emit('session-created', session)
  let isPrevented = false
  const event = {
    preventDefault: () => {
      isPrevented = true
    },
  }
  session.emit('will-download', event, { getURL: () => url })
  return !isPrevented
}

test('what the workbench’s own page has made can be saved', () => {
  expect(isDownloaded('blob:app://bundle/4f7d2b1c-0000-4000-8000-000000000000')).toBe(true)
})

test.each([
  ['https://id.example.com/file'],
  ['blob:https://id.example.com/4f7d2b1c'],
  ['blob:app://other/4f7d2b1c'],
  ['blob:app://bundle.evil/4f7d2b1c'],
  ['app://bundle/index.html'],
  ['data:text/plain,x'],
])('%s is not downloaded', (url) => {
  expect(isDownloaded(url)).toBe(false)
})
