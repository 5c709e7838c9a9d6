import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where what can be made anew is kept, on the platform's own terms. */
export function cacheFolderOf(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(userCacheFolder(environment, platform), 'oauth-workbench')
}

function userCacheFolder(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return environment.XDG_CACHE_HOME || join(homedir(), '.cache')
}
