import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks the place of the fuses in Electron's binary. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Electron's own defaults, in the order of `FuseV1Options`. */
const defaultFuses = '101100011'

/**
 * Writes what electron-builder needs to see of an unpacked Electron for Linux, in place of the real
 * one, which has to be downloaded: a binary with fuses, its version, licences and one language.
 */
export function writeDummyElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const fuses = Buffer.concat([
    Buffer.from(fuseSentinel),
    // Version of the wire, and the number of fuses.
    Buffer.from([1, defaultFuses.length]),
    Buffer.from(defaultFuses),
  ])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(1024), fuses]), {
    mode: 0o755,
  })
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak'])
    writeFileSync(join(folder, name), '')
}
