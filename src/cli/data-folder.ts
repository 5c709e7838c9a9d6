import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const folderName = 'oauth-workbench'

/** Where connections are kept: `OAUTH_WORKBENCH_DATA`, or a folder where the platform expects it. */
export function dataFolderOf(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { OAUTH_WORKBENCH_DATA } = environment
  if (OAUTH_WORKBENCH_DATA) return resolve(OAUTH_WORKBENCH_DATA)
  return join(applicationDataFolder(environment, platform), folderName)
}

/** The same as Electron's `appData`. */
function applicationDataFolder(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return environment.APPDATA || join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return environment.XDG_CONFIG_HOME || join(homedir(), '.config')
}
