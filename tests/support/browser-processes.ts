import { readdirSync, readFileSync } from 'node:fs'

/**
 * The processes whose temporary files go to this folder: a browser and all of its children, which
 * inherit the environment. Known on Linux only; elsewhere the list is empty.
 */
export function processesWithTemporaryFolder(folder: string): readonly number[] {
  if (process.platform !== 'linux') return []
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return ids.filter((id) => id !== process.pid && environmentOf(id).includes(`TMPDIR=${folder}`))
}

function environmentOf(processId: number): readonly string[] {
  try {
    return readFileSync(`/proc/${processId}/environ`, 'utf8').split('\0')
  } catch {
    // It has ended, or is somebody else's.
    return []
  }
}
