import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect } from 'react'
import { isMac } from '../../components/shortcut-keys.tsx'
import type { Command, Commands } from './commands.ts'
import { isBehindDialog } from './is-behind-dialog.ts'

/**
 * Starts commands by their shortcuts, wherever the focus is: before the editor or any other control
 * gets the key.
 */
export function useShortcuts(commands: Commands): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isBehindDialog()) return
      const command = commands.list().find((c) => c.run && isStartedBy(c, event))
      if (!command) return
      event.preventDefault()
      event.stopPropagation()
      command.run?.()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [commands])
}

function isStartedBy({ shortcuts }: Command, event: KeyboardEvent): boolean {
  return (shortcuts ?? []).some((shortcut) => {
    if (isTyping(event) && !worksWhileTyping(shortcut)) return false
    let isMatch = false
    // With Alt, a Mac writes other characters; the key itself stays the same.
    const options = { usePhysicalKeys: shortcut.startsWith('alt+'), preventDefault: false }
    getHotkeyHandler([[shortcut, () => (isMatch = true), options]])(event)
    return isMatch
  })
}

/** Says whether the key would write into what has the focus: into a switch, none does. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:read-write, textarea, select')
}

function worksWhileTyping(shortcut: string): boolean {
  // Text fields have an undo of their own.
  if (/^mod\+(?:shift\+Z|Z|Y)$/.test(shortcut)) return false
  // With Alt, a Mac writes characters; arrow keys move through the text everywhere.
  if (shortcut.startsWith('alt+')) return !isMac && !shortcut.includes('Arrow')
  return shortcut.startsWith('mod+') || /^F\d+$/.test(shortcut)
}
