import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import rendererConfig from './vite.config.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          cli: at('src/cli/start.ts'),
          'script-worker': at('src/engine/profile-script/script-worker.ts'),
        },
        // Chunks lie beside the entries, or `new URL('./script-worker.js', import.meta.url)` breaks.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that can require nothing but `electron`.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig,
})
