import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { placeWindow, rememberWindow } from '../../src/main/window-state.ts'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const bounds = { x: 100, y: 80, width: 1200, height: 800 }

test('a window comes back to where it was', () => {
  expect(placeWindow({ bounds, maximized: true }, [display])).toEqual({
    options: bounds,
    maximized: true,
  })
})

test('a window that was on a display that is gone keeps its size only', () => {
  const away = { ...bounds, x: 5000 }
  expect(placeWindow({ bounds: away, maximized: false }, [display])).toEqual({
    options: { width: 1200, height: 800 },
    maximized: false,
  })
})

test('a window of which too little would be seen keeps its size only', () => {
  const nearlyAway = { ...bounds, x: 1900 }
  expect(placeWindow({ bounds: nearlyAway, maximized: false }, [display]).options).toEqual({
    width: 1200,
    height: 800,
  })
})

test('a second display counts', () => {
  const second = { ...display, x: 1920 }
  const there = { ...bounds, x: 2000 }
  expect(placeWindow({ bounds: there, maximized: false }, [display, second]).options).toEqual(there)
})

test.each([undefined, null, 'x', {}, { bounds: { ...bounds, width: 3 }, maximized: false }])(
  'what is no place (%j) gives the usual size',
  (saved) => {
    expect(placeWindow(saved, [display])).toEqual({
      options: { width: 1360, height: 880 },
      maximized: false,
    })
  },
)

test('a disk that takes nothing does not keep the window from closing', () => {
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => bounds,
    isMaximized: () => false,
  })
  // `on` of an emitter takes every event, that of Electron's windows its own ones.
  rememberWindow(window as unknown as Electron.BrowserWindow, () => {
    throw new Error('ENOSPC')
  })
  expect(() => window.emit('close')).not.toThrow()
})
