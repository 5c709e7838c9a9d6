import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ApiError, ApiResult, WorkbenchStatus } from '../../../shared/api/api.ts'
import type { CertificateView } from '../../../shared/settings.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { AppChoicesSection } from '../../features/settings/app-choices-section.tsx'
import { BehaviourSection } from '../../features/settings/behaviour-section.tsx'
import { CertificatesSection } from '../../features/settings/certificates-section.tsx'
import { ProxySection } from '../../features/settings/proxy-section.tsx'
import { RetentionSection } from '../../features/settings/retention-section.tsx'
import { SettingsSection } from '../../features/settings/settings-section.tsx'
import { UserAgentSection } from '../../features/settings/user-agent-section.tsx'
import { colourSchemes } from '../colour-schemes.ts'
import type { Workbench } from '../workbench.ts'
import './settings-page.css'

interface Props {
  readonly workbench: Workbench
}

/** What holds for the whole workbench, whichever connection is open. */
export function SettingsPage({ workbench }: Props) {
  const { wire, session, settings: store, toasts } = workbench
  const status = useStore(session.store, (s) => s.status)
  const { settings, retention } = useStore(store.store)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  useEffect(() => void store.load(), [store])
  const say = (result: ApiResult<unknown>) => {
    if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
  }
  const sayRefused = (error: ApiError | null) => {
    if (error) toasts.show({ kind: 'error', text: error.message })
  }
  const remove = async (certificate: CertificateView) => {
    const error = await store.removeCertificate(certificate)
    if (error) return sayRefused(error)
    toasts.show({
      kind: 'info',
      text: `${certificate.subject} was removed.`,
      action: {
        label: 'Undo',
        run: () => void store.addCertificates(certificate.pem).then(sayRefused),
      },
    })
  }
  return (
    <main className="settings" aria-label="Settings">
      <div className="settings-column">
        <h1>Settings</h1>
        <SettingsSection title="Appearance">
          <div>
            <SegmentedControl
              aria-label="Colour scheme"
              data={colourSchemes.map(({ value, label }) => ({ value, label }))}
              value={colorScheme}
              onChange={setColorScheme}
            />
          </div>
        </SettingsSection>
        {settings && (
          <>
            <ProxySection
              proxy={settings.proxy}
              systemProxy={settings.systemProxy}
              onChange={(proxy) => store.change({ proxy })}
            />
            <CertificatesSection
              certificates={settings.certificates}
              onAdd={store.addCertificates}
              onRemove={(certificate) => void remove(certificate)}
            />
          </>
        )}
        {retention && (
          <RetentionSection
            retention={retention}
            onPreview={store.previewRetention}
            onChange={store.setRetention}
          />
        )}
        {status && settings && (
          <UserAgentSection
            status={status}
            userAgent={settings.userAgent}
            onChange={(userAgent) => void store.change({ userAgent }).then(sayRefused)}
          />
        )}
        {settings && (
          <BehaviourSection
            behaviour={settings.behaviour}
            onChange={(behaviour) => void store.change({ behaviour }).then(sayRefused)}
          />
        )}
        {status && (
          <>
            <AppChoicesSection
              secretStorage={status.secretStorage}
              choices={status.choices ?? []}
              onChoose={(id, on) => void wire.call('setAppChoice', { id, on }).then(say)}
            />
            <DataFolder
              status={status}
              onOpen={() => void wire.call('openDataFolder', undefined).then(say)}
            />
          </>
        )}
      </div>
    </main>
  )
}

interface DataFolderProps {
  readonly status: WorkbenchStatus
  readonly onOpen: () => void
}

function DataFolder({ status: { dataFolder, shell, version }, onOpen }: DataFolderProps) {
  return (
    <SettingsSection
      title="Data folder"
      about="Connections, runs and these settings lie here, as files of your own. Copy it to keep them."
    >
      <p className="settings-path">
        <code>{dataFolder}</code>
        <CopyButton text={dataFolder} what="the path of the data folder" />
        {shell === 'electron' && (
          <Button leftSection={<IconFolderOpen size={15} />} onClick={onOpen}>
            Open
          </Button>
        )}
      </p>
      <p className="settings-note">OAuth Workbench {version}</p>
    </SettingsSection>
  )
}
