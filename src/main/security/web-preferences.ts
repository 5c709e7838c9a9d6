import type { WebPreferences } from 'electron'

/**
 * The preferences of every window: no Node in pages, an isolated preload world, web security on, no
 * mixed content, no webview, no experiments. Spell checking is off because Chromium would download
 * its dictionaries, and nothing is sent anywhere but to the URLs of the connection.
 *
 * @see Electron security checklist, items 2, 3, 4, 6, 8, 9, 10 and 11
 */
export const safeWebPreferences = {
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} as const satisfies WebPreferences
