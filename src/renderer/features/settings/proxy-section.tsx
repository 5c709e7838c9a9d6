import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ApiError } from '../../../shared/api/api.ts'
import type { ProxyChange, ProxyView } from '../../../shared/settings.ts'
import { ProxyForm } from './proxy-form.tsx'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  readonly proxy: ProxyView
  /** What "as the system says" comes to just now. */
  readonly systemProxy: string
  readonly onChange: (proxy: ProxyChange) => Promise<ApiError | null>
}

const kinds = [
  { value: 'system', label: 'As the system' },
  { value: 'none', label: 'None' },
  { value: 'manual', label: 'Manual' },
] as const

type Kind = (typeof kinds)[number]['value']

/** The proxy that logins, token requests, scripts and checks go through. */
export function ProxySection({ proxy, systemProxy, onChange }: Props) {
  // "Manual" holds only once there is an address.
  const [wanted, setWanted] = useState<Kind | null>(null)
  const kind = wanted ?? proxy.kind
  const choose = (value: string) => {
    const next = kinds.find((k) => k.value === value)?.value ?? 'system'
    setWanted(next === 'manual' ? next : null)
    if (next !== 'manual') void onChange({ kind: next })
  }
  return (
    <SettingsSection
      title="Network: proxy"
      about="Logins, token requests, scripts and checks all go through it. This machine is always reached directly. Auth0’s own servers do not use your proxy."
    >
      <div>
        <SegmentedControl aria-label="Proxy" data={[...kinds]} value={kind} onChange={choose} />
      </div>
      {kind === 'system' && <p className="settings-note">{systemProxy}</p>}
      {kind === 'manual' && (
        <ProxyForm proxy={proxy.kind === 'manual' ? proxy : null} onChange={onChange} />
      )}
    </SettingsSection>
  )
}
