import { renameSync } from 'node:fs'

/** Gives an unreadable file another name beside its own, so that nothing is lost; returns its path. */
export function setAside(path: string): string {
  // Windows allows no colon in a file's name.
  const time = new Date().toISOString().replaceAll(':', '-')
  const newPath = `${path}.unreadable-${time}`
  renameSync(path, newPath)
  return newPath
}
