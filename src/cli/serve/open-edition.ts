import { rmSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSystemBrowser } from '../open-system-browser.ts'

/**
 * Opens the edition's address in the default browser, and returns what is to be done when it closes.
 *
 * The address has the token, and other users of a machine may see the arguments of every program.
 * Windows shows them to nobody else, and on Linux the api looks at who connects
 * (`user-of-connection.ts`), where a file would be out of reach of a browser in a snap. Elsewhere
 * the browser is sent to a page that only this user can read, and that leads to the address.
 */
export async function openEdition(address: string, dataFolder: string): Promise<() => void> {
  if (process.platform === 'win32' || process.platform === 'linux') {
    await openSystemBrowser(address)
    return () => {}
  }
  const page = await writeLeadingPage(address, dataFolder)
  await openSystemBrowser(pathToFileURL(page).href)
  return () => rmSync(page, { force: true })
}

/** Writes a page that goes to the address at once, and that only this user can read. */
export async function writeLeadingPage(address: string, folder: string): Promise<string> {
  const page = join(folder, 'open.html')
  // A file that is there already would keep its own mode.
  await rm(page, { force: true })
  const text = `<!doctype html><meta charset="utf-8"><title>OAuth Workbench</title><meta http-equiv="refresh" content="0; url=${address}">\n`
  await writeFile(page, text, { mode: 0o600, flag: 'wx' })
  return page
}
