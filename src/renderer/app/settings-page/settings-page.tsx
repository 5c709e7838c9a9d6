import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useStore } from 'zustand'
import { CopyButton } from '../../components/copy-button.tsx'
import { colourSchemes } from '../colour-schemes.ts'
import type { Workbench } from '../workbench.ts'
import './settings-page.css'

interface Props {
  readonly workbench: Workbench
}

/** What holds for the whole workbench, whichever connection is open. */
export function SettingsPage({ workbench }: Props) {
  const status = useStore(workbench.session.store, (s) => s.status)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <main className="settings" aria-label="Settings">
      <h1>Settings</h1>
      <section aria-labelledby="settings-appearance">
        <h2 id="settings-appearance">Appearance</h2>
        <SegmentedControl
          size="xs"
          aria-label="Colour scheme"
          data={colourSchemes.map(({ value, label }) => ({ value, label }))}
          value={colorScheme}
          onChange={setColorScheme}
        />
      </section>
      {status && (
        <>
          <section aria-labelledby="settings-data">
            <h2 id="settings-data">Data folder</h2>
            <p className="settings-path">
              <code>{status.dataFolder}</code>
              <CopyButton text={status.dataFolder} what="the path of the data folder" />
            </p>
          </section>
          <section aria-labelledby="settings-secrets">
            <h2 id="settings-secrets">Secret storage</h2>
            <p>{status.secretStorage}</p>
          </section>
        </>
      )}
    </main>
  )
}
