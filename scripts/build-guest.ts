import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles the modules that run inside QuickJS, each into one text, with the npm libraries that they
 * use. The texts are kept in git, so that the program runs from source without a build.
 */
const guestModules: Readonly<Record<string, string>> = {
  main: 'main.ts',
  buffer: 'buffer.ts',
  request: 'request/request.ts',
  'text-encoding': 'text-encoding.ts',
  url: 'url.ts',
}

const guestFolder = new URL('../src/engine/profile-script/guest/', import.meta.url)
const bundleFolder = new URL('../src/engine/profile-script/guest-bundles/', import.meta.url)

/** The bundles as they should be: the content of each file, by its path. */
export async function buildGuestBundles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [name, entry] of Object.entries(guestModules)) {
    const path = fileURLToPath(new URL(`${name}.generated.ts`, bundleFolder))
    files.set(path, moduleOf(entry, await bundle(fileURLToPath(new URL(entry, guestFolder)))))
  }
  return files
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('..', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      // What QuickJS (2025-09-13) knows.
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'guestModule', fileName: 'guest' },
      rolldownOptions: {
        // No comments but licences: every run parses these texts.
        output: { comments: { legal: true, jsdoc: false, annotation: false } },
        experimental: { attachDebugInfo: 'none' },
      },
    },
  })
  const output = [result].flat()[0]
  if (!output || !('output' in output)) throw new Error(`no bundle came of ${entry}`)
  return output.output[0].code
}

function moduleOf(entry: string, code: string): string {
  const text = code.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/${entry} by \`node scripts/build-guest.ts\`: edit that and run this. */
export const source = \`${text}\`
`
}

async function main(): Promise<void> {
  for (const [path, content] of await buildGuestBundles()) {
    const present = await readFile(path, 'utf8').catch(() => '')
    if (present !== content) await writeFile(path, content)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
