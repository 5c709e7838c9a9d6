import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { ProfileScriptEngine } from '../src/engine/profile-script/profile-script.ts'

const root = new URL('../', import.meta.url)

/** The script engine built as electron.vite.config.ts builds it into the app: no types left to strip. */
export async function buildEngine(): Promise<() => ProfileScriptEngine> {
  const folder = new URL('out/bench/', root)
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(root),
    build: {
      ssr: true,
      outDir: fileURLToPath(folder),
      emptyOutDir: true,
      minify: false,
      target: 'node24',
      rolldownOptions: {
        input: ['create-engine', 'script-worker'].map((name) =>
          fileURLToPath(new URL(`src/engine/profile-script/${name}.ts`, root)),
        ),
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const built: typeof import('../src/engine/profile-script/create-engine.ts') = await import(
    new URL('create-engine.js', folder).href
  )
  return built.createProfileScriptEngine
}
