import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles the modules that run inside QuickJS, each into one text, with the npm libraries that they
 * use. npm's `prepare` makes them after every install, so that the program runs from source.
 */
const guestModules: Readonly<Record<string, string>> = {
  main: 'main.ts',
  async: 'libraries/async.ts',
  axios: 'axios/axios.ts',
  'axios-0-22': 'axios/axios-0-22.ts',
  buffer: 'buffer.ts',
  crypto: 'crypto/crypto.ts',
  events: 'libraries/events.ts',
  fetch: 'fetch/fetch.ts',
  https: 'https/https.ts',
  jsonwebtoken: 'libraries/jsonwebtoken.ts',
  'jwks-rsa': 'jwks-rsa.ts',
  'jwt-decode': 'libraries/jwt-decode.ts',
  lodash: 'libraries/lodash.ts',
  qs: 'libraries/qs.ts',
  querystring: 'querystring.ts',
  request: 'request/request.ts',
  'structured-clone': 'libraries/structured-clone.ts',
  'text-encoding': 'text-encoding.ts',
  url: 'url.ts',
  util: 'util.ts',
  uuid: 'libraries/uuid.ts',
  'web-crypto': 'web-crypto.ts',
  xml2js: 'libraries/xml2js.ts',
  xmldom: 'libraries/xmldom.ts',
  zlib: 'zlib.ts',
}

const guestFolder = new URL('../src/engine/profile-script/guest/', import.meta.url)
const bundleFolder = new URL('../src/engine/profile-script/guest-bundles/', import.meta.url)

/** What bundled libraries import of Node, and what stands in for it. */
const nodeModules = [
  { find: /^(?:buffer|safe-buffer)$/, replacement: standIn('buffer') },
  ...['crypto', 'stream', 'timers', 'util'].map((name) => ({
    find: new RegExp(`^${name}$`),
    replacement: standIn(name),
  })),
  { find: /^string_decoder$/, replacement: standIn('string-decoder') },
  { find: /^events$/, replacement: 'events/' },
]

function standIn(name: string): string {
  return fileURLToPath(new URL(`libraries/node/${name}.ts`, guestFolder))
}

/** The bundles as they should be: the content of each file, by its path. */
export async function buildGuestBundles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [name, entry] of Object.entries(guestModules)) {
    const path = fileURLToPath(new URL(`${name}.generated.js`, bundleFolder))
    files.set(path, moduleOf(entry, await bundle(fileURLToPath(new URL(entry, guestFolder)))))
  }
  return files
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('..', import.meta.url)),
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.version': '"v22.0.0"',
      'process.nextTick': 'queueMicrotask',
    },
    resolve: { alias: nodeModules },
    build: {
      write: false,
      // What QuickJS (2025-09-13) knows.
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'guestModule', fileName: 'guest' },
      rolldownOptions: {
        // No comments but licences: every run parses these texts.
        output: {
          comments: { legal: true, jsdoc: false, annotation: false },
          // As the modules would be on their own: axios 0.22 breaks without.
          strict: true,
          // Every new sandbox parses these texts. Names stay: scripts see those of classes and functions.
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
        },
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
  return `/** Made from guest/${entry} by \`npm run prepare\`: edit that and run this. */
export const source = \`${text}\`
`
}

async function main(): Promise<void> {
  await mkdir(bundleFolder, { recursive: true })
  for (const [path, content] of await buildGuestBundles()) {
    const present = await readFile(path, 'utf8').catch(() => '')
    // Files that are the same keep their time, by which a build is told to be out of date.
    if (present !== content) await writeFile(path, content)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
