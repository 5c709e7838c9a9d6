import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds the renderer from its sources into `folder`. It is built beside that folder and then put
 * in its place, so that another process never finds half of it.
 */
export async function buildInterface(root: string, folder: string): Promise<void> {
  const fresh = `${folder}-${process.pid}`
  const old = `${folder}-${process.pid}-old`
  // A test runner's own NODE_ENV would get React's development build.
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: fresh, emptyOutDir: true },
    })
    await rename(folder, old).catch(ignoreMissing)
    await rename(fresh, folder)
  } finally {
    await rm(old, { recursive: true, force: true })
    await rm(fresh, { recursive: true, force: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
