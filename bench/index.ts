/*
 * `npm run bench [NAME…]`: measures what the design promises, as ratios within one run, because the
 * machine's own speed says nothing. Exit status 1 where a promise is missed.
 */
import type { Target } from './measure.ts'

const benches: Readonly<Record<string, () => Promise<readonly Target[]>>> = {
  run: async () => (await import('./run-overhead.ts')).benchRunOverhead(),
  'openid-client': async () => (await import('./openid-client.ts')).benchOpenidClient(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  store: async () => (await import('./store.ts')).benchStore(),
  suite: async () => (await import('./suite.ts')).benchSuite(),
  'profile-script': async () => (await import('./profile-script.ts')).benchProfileScript(),
  ui: async () => (await import('./ui.ts')).benchUi(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in benches))
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const missed: Target[] = []
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name))
    missed.push(...(await bench()).filter((target) => !target.met))
process.exitCode = missed.length > 0 ? 1 : 0
