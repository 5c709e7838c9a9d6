import type { Page } from 'playwright/test'
import type { MenuCommandId } from '../../../src/shared/menu-commands.ts'

/**
 * Lets the page believe that it runs in the desktop app, whose embedded window a browser cannot have:
 * only the status that crosses the wire is changed, everything else is the real workbench.
 *
 * @returns what the page sent, message by message
 */
export async function offerEmbeddedWindow(page: Page): Promise<readonly string[]> {
  const sent: string[] = []
  await page.routeWebSocket(/^ws:/, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      sent.push(String(message))
      server.send(message)
    })
    server.onMessage((message) => socket.send(withEmbeddedWindow(String(message))))
  })
  return sent
}

function withEmbeddedWindow(message: string): string {
  return message.replaceAll(/("kind":"embedded-window","unavailable":)"[^"]*"/g, '$1null')
}

/**
 * Gives the page the menu of the desktop app, which a browser cannot have; for pages that are opened
 * after it.
 *
 * @returns what chooses from the menu
 */
export async function offerMenu(page: Page): Promise<(command: MenuCommandId) => void> {
  // Chromium takes Playwright's own looks at a page for something that a person does there.
  await page.addInitScript(`
    let isActive = false
    addEventListener('pointerdown', () => { isActive = true }, true)
    Object.defineProperty(navigator, 'userActivation', { get: () => ({ isActive }) })
  `)
  let send = (_message: string): void => {
    throw new Error('the page is not connected')
  }
  await page.routeWebSocket(/^ws:/, (socket) => {
    socket.connectToServer()
    send = (message) => socket.send(message)
  })
  return (command) => send(JSON.stringify({ events: [{ kind: 'menu-command', command }] }))
}
