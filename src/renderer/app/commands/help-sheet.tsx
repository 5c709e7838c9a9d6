import { Modal } from '@mantine/core'
import { DialogHead } from '../../components/dialog-head.tsx'
import { isMac, ShortcutKeys } from '../../components/shortcut-keys.tsx'
import { formatShortcut } from '../../features/script/format-shortcut.ts'
import { type CommandEntry, commandGroups, commandTable } from './command-table.ts'
import './help-sheet.css'

interface Props {
  readonly onClose: () => void
}

type Entry = Pick<CommandEntry, 'title' | 'shortcuts'>

const commands: readonly CommandEntry[] = Object.values(commandTable)

/** Keys that are no commands: they belong to what has the focus. */
const ofWhatHasTheFocus: readonly Entry[] = [
  { title: 'Format the script, in its editor', shortcuts: [formatShortcut] },
  { title: 'Delete what is marked in a list', shortcuts: ['Delete'] },
]

const groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  ...commandGroups.map((title) => ({
    title,
    entries: commands.filter(({ group, shortcuts }) => group === title && shortcuts),
  })),
  { title: 'Where the focus is', entries: ofWhatHasTheFocus },
]

/** Every shortcut, grouped, whether or not it can be used just now. */
export function HelpSheet({ onClose }: Props) {
  return (
    <Modal.Root opened onClose={onClose} size={720}>
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title="Keyboard shortcuts" />
        <Modal.Body>
          <div className="help-sheet">
            {groups.map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h3>{group.title}</h3>
                <dl>
                  {group.entries.map(({ title, shortcuts = [] }) => (
                    <div key={title}>
                      <dt>{title}</dt>
                      <dd>
                        {shortcuts.map((shortcut) => (
                          <ShortcutKeys key={shortcut} shortcut={shortcut} />
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <p className="help-sheet-note">
            Every command, these and those without a shortcut, is also found by its name:{' '}
            <ShortcutKeys shortcut={commandTable['open-palette'].shortcuts[0]} />. In a text field,{' '}
            {isMac ? 'those with ⌥' : 'those with Alt and an arrow key'} do nothing: there the keys
            belong to the text.
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
