import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Answers with the page that says that the person can go back. */
export function sendClosingPage(response: ServerResponse): void {
  sendPage(response, 200, { text: closingText })
}

/** Answers to whoever comes after the callback. */
export function sendLatePage(response: ServerResponse): void {
  sendPage(response, 410, { text: 'This login is already over. You can close this window.' })
}

/**
 * Answers with a page whose script sends its own address to `path`: a response in the fragment never
 * reaches a server by itself.
 */
export function sendRelayPage(response: ServerResponse, path: string): void {
  const script = `fetch(${JSON.stringify(path)}, { method: 'POST', body: location.href }).then(() => {
  history.replaceState(null, '', location.pathname)
  document.querySelector('p').textContent = ${JSON.stringify(closingText)}
})`
  sendPage(response, 200, {
    text: 'Handing the answer to OAuth Workbench; this page needs JavaScript for it.',
    script,
  })
}

const closingText = 'OAuth Workbench has received the answer. You can close this window.'

interface Page {
  readonly text: string
  readonly script?: string
}

function sendPage(response: ServerResponse, status: number, { text, script }: Page): void {
  const nonce = randomBytes(16).toString('base64url')
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  })
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>OAuth Workbench</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif }
body { display: grid; place-items: center; min-height: 90vh; margin: 1rem; text-align: center }
</style>
<p>${text}</p>
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
</html>
`)
}
