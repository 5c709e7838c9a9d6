import type { MenuCommandId } from '../../../shared/menu-commands.ts'
import type { CommandId } from './command-table.ts'
import type { Commands } from './commands.ts'
import { isBehindDialog } from './is-behind-dialog.ts'

/** Starts the command that the person chose in the shell's own menu, where it can be done just now. */
export function startFromMenu(commands: Commands, chosen: MenuCommandId): void {
  // Each command of the menu is one of the table's.
  const id: CommandId = chosen
  if (!isBehindDialog()) commands.start(id)
}
