import { describe, expect, it } from 'vitest'
import { type BrowserSearch, chooseBrowser } from '../../../src/engine/user-agents/find-browser.ts'

interface Machine {
  readonly files: readonly string[]
  readonly environment?: BrowserSearch['environment']
  readonly playwright?: string
}

function searchOn(platform: NodeJS.Platform, machine: Machine): BrowserSearch {
  return {
    platform,
    environment: machine.environment ?? {},
    isExecutable: (path) => machine.files.includes(path),
    playwrightPath: () => machine.playwright,
  }
}

describe('chooseBrowser', () => {
  it('prefers the browser that the environment names', () => {
    const search = searchOn('linux', {
      files: ['/usr/bin/google-chrome', '/opt/mine/chrome'],
      environment: { OAUTH_WORKBENCH_BROWSER: '/opt/mine/chrome' },
    })
    expect(chooseBrowser(search)).toEqual({
      found: true,
      executablePath: '/opt/mine/chrome',
      origin: 'environment',
    })
  })

  it('takes no other browser when the named one is missing', () => {
    const search = searchOn('linux', {
      files: ['/usr/bin/google-chrome'],
      environment: { OAUTH_WORKBENCH_BROWSER: '/opt/mine/chrome' },
    })
    expect(chooseBrowser(search)).toEqual({
      found: false,
      reason: 'OAUTH_WORKBENCH_BROWSER names /opt/mine/chrome, which cannot be started',
    })
  })

  it('prefers Chrome to Edge to Chromium', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome']
    const chosen = (available: readonly string[]) => {
      const result = chooseBrowser(searchOn('linux', { files: available }))
      return result.found && result.executablePath
    }
    expect(chosen(files)).toBe('/usr/bin/google-chrome')
    expect(chosen(files.slice(0, 2))).toBe('/usr/bin/microsoft-edge')
    expect(chosen(files.slice(0, 1))).toBe('/usr/bin/chromium')
  })

  it('searches the PATH on Linux', () => {
    const search = searchOn('linux', {
      files: ['/home/me/bin/chromium'],
      environment: { PATH: '/usr/local/bin:/home/me/bin' },
    })
    expect(chooseBrowser(search)).toMatchObject({ executablePath: '/home/me/bin/chromium' })
  })

  it('takes nothing from relative folders of the PATH', () => {
    const search = searchOn('linux', {
      files: ['chromium', './chromium'],
      environment: { PATH: '.:' },
    })
    expect(chooseBrowser(search).found).toBe(false)
  })

  it.each([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ])('finds %s on macOS', (program) => {
    const search = searchOn('darwin', { files: [program], environment: { HOME: '/Users/me' } })
    expect(chooseBrowser(search)).toEqual({
      found: true,
      executablePath: program,
      origin: 'installed',
    })
  })

  it.each([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    'D:\\tools\\chrome.exe',
  ])('finds %s on Windows, whatever the case of its variables', (program) => {
    const search = searchOn('win32', {
      files: [program],
      environment: {
        ProgramFiles: 'C:\\Program Files',
        'ProgramFiles(x86)': 'C:\\Program Files (x86)',
        LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
        Path: 'C:\\Windows;D:\\tools',
      },
    })
    expect(chooseBrowser(search)).toMatchObject({ found: true, executablePath: program })
  })

  it('falls back to what Playwright downloaded', () => {
    const playwright = '/home/me/.cache/ms-playwright/chromium-1/chrome'
    expect(chooseBrowser(searchOn('linux', { files: [playwright], playwright }))).toEqual({
      found: true,
      executablePath: playwright,
      origin: 'playwright',
    })
  })

  it('does not believe in a download that is not there', () => {
    expect(chooseBrowser(searchOn('linux', { files: [], playwright: '/nowhere' }))).toEqual({
      found: false,
      reason:
        'no Chrome, Edge or Chromium is installed where it is looked for; install one, or name its program in OAUTH_WORKBENCH_BROWSER',
    })
  })
})
