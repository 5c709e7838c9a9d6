import type { ServerResponse } from 'node:http'
import { answer } from '../responder.ts'
import { html, type SafeHtml, trustedHtml } from './html.ts'
import { type FormTargets, securityHeaders } from './security-headers.ts'
import { stylesheet } from './stylesheet.ts'

/** A page before it is dressed. */
export interface Page {
  readonly title: string
  readonly body: SafeHtml
  /** `narrow` fits a popup window. */
  readonly width: 'narrow' | 'wide'
  readonly formTargets: FormTargets
}

/** Sends a page. */
export function sendPage(response: ServerResponse, status: number, page: Page): true {
  return answer(response, status, headersOf(page), toDocument(page))
}

/** What is needed here of the context in which oidc-provider answers. */
export interface PageContext {
  set(headers: Record<string, string>): void
  body: unknown
  status: number
}

/** Hands a page to oidc-provider, which sends it. */
export function setPage(context: PageContext, page: Page): void {
  context.set(headersOf(page))
  context.body = toDocument(page)
}

function headersOf(page: Page): Record<string, string> {
  return {
    ...securityHeaders(page.formTargets),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  }
}

function toDocument({ title, body, width }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Playground</title>
<link rel="icon" href="data:,">
<style>${trustedHtml(stylesheet)}</style>
</head>
<body>
<main class="sheet ${width}">
<header class="brand">
<svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true"><rect width="26" height="26" rx="7" fill="#3b5bdb"/><path d="M10 19V7.5h4a3.4 3.4 0 0 1 0 6.8h-4" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>
<b>Playground</b><span>demo authorization server</span>
</header>
${body}
</main>
</body>
</html>
`.markup
}
