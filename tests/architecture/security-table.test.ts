import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sourceFiles, withoutComments } from './source-files.ts'

/* SECURITY.md says where each rule and each dangerous call is; here it is made to tell the truth. */

const document = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** The rows of the table in a section, cell by cell. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const section = document.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function codeSpansOf(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
}

/** What each row of "Dangerous calls" stands for in the sources. */
const calls: Readonly<Record<string, RegExp>> = {
  'new BrowserWindow': /\bnew\s+(?:[\w.#]+\.)?BrowserWindow\s*\(/,
  'shell.openExternal': /\.openExternal\s*\(/,
  'ipcMain.': /\bipcMain\s*\.\s*\w+\s*\(/,
  'ipcRenderer.': /\bipcRenderer\s*\.\s*\w+/,
  'contextBridge.': /\bcontextBridge\s*\.\s*\w+/,
  'webContents.on':
    /\b(?:webContents|contents)\s*\.\s*(?:on|once|addListener|prependListener)\s*\(/,
  'webContents.send': /\b(?:webContents|contents)\s*\.\s*(?:send|postMessage|sendToFrame)\s*\(/,
  setWindowOpenHandler: /\.setWindowOpenHandler\s*\(/,
  'protocol.handle': /\bprotocol\s*\.\s*(?:handle|registerSource|intercept\w+)\s*\(/,
  'protocol.registerSchemesAsPrivileged': /\.registerSchemesAsPrivileged\s*\(/,
  'webRequest.on': /\bwebRequest\s*\.\s*on\w+\s*\(/,
  setPermissionRequestHandler: /\.setPermissionRequestHandler\s*\(/,
  "'certificate-error'": /'certificate-error'/,
  "'select-client-certificate'": /'select-client-certificate'/,
  "'login'": /\.\s*(?:on|once)\s*\(\s*'login'/,
  setProxy: /\.setProxy\s*\(/,
  resolveProxy: /\.resolveProxy\s*\(/,
  rejectUnauthorized: /\brejectUnauthorized\b|\bcheckServerIdentity\b/,
  "'will-download'": /'will-download'/,
  "'will-attach-webview'": /'will-attach-webview'/,
  'shell.openPath': /\.(?:openPath|showItemInFolder)\s*\(/,
  'session.fromPartition': /\.fromPartition\s*\(/,
  'safeStorage.': /\bsafeStorage\s*\.\s*\w+\s*\(/i,
  'electron-updater': /'electron-updater'/,
  executeJavaScript: /\.(?:executeJavaScript|insertCSS|debugger)\b/,
  executeJavaScriptInIsolatedWorld: /\.executeJavaScriptInIsolatedWorld\b/,
  'node:child_process': /['"](?:node:)?child_process['"]/,
  innerHTML: /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/,
  setCertificateVerifyProc: /\.setCertificateVerifyProc\b/,
  setAsDefaultProtocolClient: /\.setAsDefaultProtocolClient\b/,
}

describe('Electron’s checklist', () => {
  const rows = tableOf('Electron’s security checklist')

  test('has all 20 items', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  test.each(rows.map(([number = '', item = '', , where = '']) => [number, item, where] as const))(
    '%s (%s) names files that are there, and each source of them names the item',
    (number, _item, where) => {
      const files = codeSpansOf(where)
      expect(files.length).toBeGreaterThan(0)
      expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
      const silent = files
        .filter((file) => file.startsWith('src/'))
        .filter((file) => !namedItems(file).includes(Number(number)))
      expect(silent).toEqual([])
    },
  )
})

/** The items that the comments of a file name: "Electron security checklist, items 2, 3 and 4". */
function namedItems(file: string): readonly number[] {
  const source = readFileSync(join(root, file), 'utf8')
  const mentions = source.matchAll(/Electron security checklist, items? ([\d, \n*and]+)/g)
  return [...mentions].flatMap(([, numbers = '']) => (numbers.match(/\d+/g) ?? []).map(Number))
}

describe('dangerous calls', () => {
  const rows = tableOf('Dangerous calls')

  test('are all in the table', () => {
    const named = rows.flatMap(([call]) => codeSpansOf(call))
    expect([...named].sort()).toEqual(Object.keys(calls).sort())
  })

  test.each(Object.entries(calls))('%s is only where the table says', (call, pattern) => {
    const row = rows.find(([cell]) => codeSpansOf(cell).includes(call))
    const found = sourceFiles.filter(({ code }) => pattern.test(code)).map(({ path }) => path)
    expect(found).toEqual([...codeSpansOf(row?.[1])].sort())
  })
})

test('comments do not count as calls, and texts do not count as comments', () => {
  expect(withoutComments("a() // b()\n/* c() */ d('https://e')")).toBe("a() \n d('https://e')")
})
