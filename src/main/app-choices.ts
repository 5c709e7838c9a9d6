import type { AppChoicePort } from '../workbench/ports/app-choice-port.ts'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'
import type { AppSettingsFile } from './app-settings-file.ts'
import { ConsentedVault } from './consented-vault.ts'
import type { Updates } from './updates.ts'

/** The choices that this shell offers: each only where it has a meaning. */
export function listAppChoices(
  settings: AppSettingsFile,
  vault: SecretVault,
  updates: Updates | null,
): readonly AppChoicePort[] {
  return [
    ...(vault instanceof ConsentedVault ? [weakerSecretStorage(settings, vault)] : []),
    ...(updates ? [lookForUpdates(settings, updates)] : []),
  ]
}

function weakerSecretStorage(settings: AppSettingsFile, vault: ConsentedVault): AppChoicePort {
  return {
    describe: () => ({
      id: 'weaker-secret-storage',
      on: vault.consented,
      label: 'Keep secrets on this machine without a keychain',
      text: 'Secrets are then encrypted with a key that lies beside them in the data folder: whoever can read that folder can read them. Without it they are forgotten when the app is closed.',
    }),
    set: async (on) => {
      settings.change({ weakerSecretStorage: on })
      vault.consent(on)
    },
  }
}

function lookForUpdates(settings: AppSettingsFile, updates: Updates): AppChoicePort {
  return {
    describe: () => ({
      id: 'updates',
      on: settings.read().updates,
      label: 'Look for updates',
      text: `Asks the project’s server at each start whether there is a newer version; nothing is downloaded or installed before you say so.${
        updates.problem === null ? '' : ` The last time it failed: ${updates.problem}.`
      }`,
    }),
    set: async (on) => {
      settings.change({ updates: on })
      if (on) void updates.look()
    },
  }
}
