import type { UserAgentKind } from './connection.ts'

/** What a person needs to know to choose a user agent. */
export interface UserAgentDescription {
  readonly kind: UserAgentKind
  readonly label: string
  readonly when: string
}

export const userAgentDescriptions: readonly UserAgentDescription[] = [
  {
    kind: 'embedded-window',
    label: 'Embedded window',
    when: 'A popup window of the desktop app; catches any redirect URI before it leaves. Google and passkeys refuse embedded windows.',
  },
  {
    kind: 'chromium',
    label: 'Chromium window',
    when: 'A fresh window of your installed Chrome, Edge or Chromium; catches any redirect URI before it leaves.',
  },
  {
    kind: 'system-browser',
    label: 'System browser',
    when: 'Your own browser, which comes back to this machine; for Google, passkeys and device-bound sign-on. The callback URL must be http://127.0.0.1 or http://localhost.',
  },
  {
    kind: 'manual',
    label: 'By hand',
    when: 'You open the address in any browser, on any machine, and paste the URL that it ends at. Works with every callback URL, but the page behind it gets the code too.',
  },
  {
    kind: 'http',
    label: 'No browser (HTTP)',
    when: 'Follows redirects without a page, for servers that need no person.',
  },
]
