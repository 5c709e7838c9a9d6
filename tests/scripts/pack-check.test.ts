import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeDummyElectron } from '../../scripts/pack-check/dummy-electron.ts'
import { findFuseProblems } from '../../scripts/pack-check/fuses.ts'
import { findFileProblems, findTextProblems } from '../../scripts/pack-check/packed-files.ts'
import { findRunProblems } from '../../scripts/pack-check/run-packed.ts'

const complete = [
  'package.json',
  'out/main/index.js',
  'out/main/script-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm',
]

const nothing = { folders: [], environment: {} }

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a package with what it needs and nothing else has no problem', () => {
  expect(findFileProblems(complete)).toEqual([])
})

test('a file that is missing is named', () => {
  expect(findFileProblems(complete.filter((file) => !file.endsWith('.wasm')))).toEqual([
    'app.asar lacks a file: ^node_modules\\/@jitl\\/quickjs-wasmfile-release-sync\\/.*\\.wasm$',
  ])
})

test.each([
  ['out/main/index.js.map', 'a source map'],
  ['node_modules/zod/tests/all.js', 'a test'],
  ['out/main/run.test.js', 'a test'],
  ['node_modules/zod/index.d.ts', 'TypeScript'],
  ['node_modules/zod/.npmrc', 'a file of the build machine'],
  ['node_modules/zod/server.pem', 'a key'],
  ['src/main/index.js', 'no part of the build'],
])('%s does not belong in a package', (file, what) => {
  expect(findFileProblems([...complete, file])).toEqual([`app.asar holds ${what}: ${file}`])
})

test('a private key is found, the marker of one in a library’s code is not', () => {
  const key = `-----BEGIN PRIVATE KEY-----\\n${'MIIEvQIBADANBgkqhkiG'.repeat(3)}`
  expect(findTextProblems('a.js', `const key = '${key}'`, nothing)).toEqual([
    'a.js holds a private key',
  ])
  expect(findTextProblems('a.js', "pem.indexOf('-----BEGIN PRIVATE KEY-----')", nothing)).toEqual(
    [],
  )
})

test('the build machine’s folders and secrets are found, and not quoted', () => {
  const secrets = { folders: ['/home/ada/project'], environment: { NPM_TOKEN: 'npm_0123456789' } }
  const text = 'at /home/ada/project/src/a.ts with npm_0123456789'
  expect(findTextProblems('a.js', text, secrets)).toEqual([
    'a.js names a folder of the machine that built it',
    'a.js holds the value of the environment variable NPM_TOKEN',
  ])
})

test('Electron’s own fuses are not those that are wanted', async () => {
  const folder = temporaryFolder()
  writeDummyElectron(folder, '45.4.1')
  expect(await findFuseProblems(join(folder, 'electron'))).toEqual([
    'the fuse RunAsNode is not off',
    'the fuse EnableCookieEncryption is not on',
    'the fuse EnableNodeOptionsEnvironmentVariable is not off',
    'the fuse EnableNodeCliInspectArguments is not off',
    'the fuse EnableEmbeddedAsarIntegrityValidation is not on',
    'the fuse OnlyLoadAppFromAsar is not on',
    'the fuse GrantFileProtocolExtraPrivileges is not off',
  ])
})

test('an app that does not run is a problem', async () => {
  const problems = await findRunProblems(temporaryFolder())
  expect(problems).toHaveLength(2)
  expect(problems[0]).toMatch(/^the demo login does not pass from the packed files \(status 1\)/)
})
