import type { Page } from 'playwright/test'

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
