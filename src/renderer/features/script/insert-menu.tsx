import { Button, Menu } from '@mantine/core'
import { IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import { exampleScript, type InsertableScript } from './example-script.ts'

interface Props {
  readonly onInsert: (script: string) => void
}

/** Puts a whole script in place of what is in the editor; the editor's own undo brings it back. */
export function InsertMenu({ onInsert }: Props) {
  const [scripts, setScripts] = useState<readonly InsertableScript[]>([])
  const load = async () => setScripts(await loadProviderScripts())
  return (
    <Menu position="top-end" width={220} onOpen={() => void load()}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" leftSection={<IconTemplate size={13} />}>
          Insert…
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="script-insert">
        <Menu.Label>In place of the script; undo brings it back</Menu.Label>
        {[exampleScript, ...scripts].map(({ name, script }) => (
          <Menu.Item key={name} onClick={() => onInsert(script)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The scripts of the provider templates, which are many and seldom wanted. */
async function loadProviderScripts(): Promise<readonly InsertableScript[]> {
  const { providerTemplates } = await import(
    '../../../shared/provider-templates/provider-templates.ts'
  )
  return providerTemplates.map(({ displayName, options }) => ({
    name: displayName,
    script: options.scripts.fetchUserProfile,
  }))
}
