import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Tests start the command line from source, and stripping its types takes longer than it runs.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'tests/artifacts/compile-cache') },
  },
})
