import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiError, ApiResult, Wire } from '../../../shared/api/api.ts'
import type { RetentionLoss, RunRetention } from '../../../shared/run-summary.ts'
import type { CertificateView, SettingsChange, SettingsView } from '../../../shared/settings.ts'

export interface SettingsState {
  /** `null` until they are known. */
  readonly settings: SettingsView | null
  readonly retention: RunRetention | null
}

/** What holds for the whole workbench. Each change answers with what refused it, or `null`. */
export interface Settings {
  readonly store: StoreApi<SettingsState>
  load(): Promise<void>
  change(change: SettingsChange): Promise<ApiError | null>
  addCertificates(pem: string): Promise<ApiError | null>
  removeCertificate(certificate: CertificateView): Promise<ApiError | null>
  /** What `setRetention` would remove. */
  previewRetention(retention: RunRetention): Promise<ApiResult<RetentionLoss>>
  setRetention(retention: RunRetention): Promise<ApiError | null>
}

export function createSettings(wire: Wire): Settings {
  const store = createStore<SettingsState>(() => ({ settings: null, retention: null }))
  const take = async (answer: Promise<ApiResult<SettingsView>>) => {
    const result = await answer
    if (!result.ok) return result.error
    store.setState({ settings: result.value })
    return null
  }
  return {
    store,
    async load() {
      const [, retention] = await Promise.all([
        take(wire.call('getSettings', undefined)),
        wire.call('getRunRetention', undefined),
      ])
      if (retention.ok) store.setState({ retention: retention.value })
    },
    change: (change) => take(wire.call('changeSettings', change)),
    addCertificates: (pem) => take(wire.call('addCertificates', { pem })),
    removeCertificate: ({ fingerprint }) => take(wire.call('removeCertificate', { fingerprint })),
    previewRetention: (retention) => wire.call('previewRunRetention', retention),
    async setRetention(retention) {
      const result = await wire.call('setRunRetention', retention)
      if (!result.ok) return result.error
      store.setState({ retention })
      return null
    },
  }
}
