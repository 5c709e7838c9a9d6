import type { SettingsView } from '../../shared/settings.ts'
import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'
import { Refusal } from '../refusal.ts'

type SettingsHandlers = Pick<
  ApiHandlers,
  'getSettings' | 'changeSettings' | 'addCertificates' | 'removeCertificate' | 'openDataFolder'
>

/** The procedures of what holds for the whole workbench. */
export function createSettingsHandlers({
  settings,
  systemProxy,
  openDataFolder,
  feed,
}: HandlerContext): SettingsHandlers {
  const view = async (): Promise<SettingsView> => {
    const { proxy, certificates, userAgent, behaviour } = settings
    return { proxy, certificates, userAgent, behaviour, systemProxy: await systemProxy() }
  }
  const changed = async (change: Promise<void>) => {
    await change
    feed.statusChanged()
    return await view()
  }
  return {
    getSettings: async () => {
      await settings.refresh()
      return await view()
    },
    changeSettings: (change) => changed(settings.change(change)),
    addCertificates: ({ pem }) => changed(settings.addCertificates(pem)),
    removeCertificate: ({ fingerprint }) => changed(settings.removeCertificate(fingerprint)),
    openDataFolder: async () => {
      if (openDataFolder === undefined)
        throw new Refusal('folder-cannot-open', 'The data folder can be opened in the desktop app.')
      await openDataFolder()
      return null
    },
  }
}
