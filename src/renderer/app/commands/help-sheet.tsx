import { Modal } from '@mantine/core'
import { ShortcutKeys } from '../../components/shortcut-keys.tsx'
import { type CommandEntry, commandGroups, commandTable } from './command-table.ts'
import './help-sheet.css'

interface Props {
  readonly onClose: () => void
}

const entries: readonly CommandEntry[] = Object.values(commandTable)

/** Every shortcut, grouped, whether or not it can be used just now. */
export function HelpSheet({ onClose }: Props) {
  return (
    <Modal.Root opened onClose={onClose} size={720}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="help-sheet-head">
          <Modal.Title>Keyboard shortcuts</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <div className="help-sheet">
            {commandGroups.map((group) => (
              <section key={group} aria-label={group}>
                <h3>{group}</h3>
                <dl>
                  {entries
                    .filter((entry) => entry.group === group && entry.shortcuts)
                    .map(({ title, shortcuts = [] }) => (
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
            <ShortcutKeys shortcut={commandTable['open-palette'].shortcuts[0]} />
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
