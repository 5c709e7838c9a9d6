import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The renderer's own build: electron-vite cannot run without the Electron binary, this can. */
export default defineConfig({
  root: at('src/renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { input: at('src/renderer/index.html') },
  },
})
