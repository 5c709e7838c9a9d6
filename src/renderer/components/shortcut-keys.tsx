import './shortcut-keys.css'

interface Props {
  /** As `@mantine/hooks` writes hotkeys: `mod+K`, where `mod` is Ctrl or ⌘. */
  readonly shortcut: string
}

/** Whether keys are named, and act, as on a Mac. */
export const isMac = navigator.platform.startsWith('Mac')

const names: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: isMac ? '⇧' : 'Shift',
  Enter: '↵',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** The keys of a shortcut, as they are printed on this system's keyboards. */
export function ShortcutKeys({ shortcut }: Props) {
  return <kbd className="shortcut-keys">{shortcutText(shortcut)}</kbd>
}

/** `Ctrl K`, or `⌘ K`. */
export function shortcutText(shortcut: string): string {
  const keys = shortcut.split('+')
  // Shift is how the character is made, not a key beside it.
  const shown = keys.at(-1) === '?' ? ['?'] : keys
  return shown.map((key) => names[key] ?? key.replace('Digit', '')).join(' ')
}

/** The shortcut as `aria-keyshortcuts` wants it. */
export function ariaShortcut(shortcut: string): string {
  return shortcut
    .replace('mod', isMac ? 'Meta' : 'Control')
    .replace('alt', 'Alt')
    .replace('shift', 'Shift')
    .replace('Digit', '')
}
