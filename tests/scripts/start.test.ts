import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isBuildStale } from '../../scripts/start/build-freshness.ts'
import {
  downloadHostOf,
  explainFetchFailure,
  runInstaller,
} from '../../scripts/start/fetch-electron.ts'
import { findElectron } from '../../scripts/start/find-electron.ts'
import {
  electronArguments,
  exitStatusOf,
  explainStartFailure,
  findDisplayProblem,
} from '../../scripts/start/launch-plan.ts'
import { runProgram } from '../../scripts/start/run-program.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-start-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text = ''): string {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  return full
}

describe('finding Electron', () => {
  const installed: Readonly<Record<string, string>> = {
    '/electron/path.txt': 'electron',
    '/electron/package.json': '{\n  "version": "45.4.1"\n}',
    '/electron/dist/version': 'v45.4.1',
    '/electron/dist/electron': '',
  }

  function find(
    files: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
    platform: NodeJS.Platform = 'linux',
  ) {
    return findElectron({
      environment,
      platform,
      packageFolder: '/electron',
      exists: (path) => path in files,
      read: (path) => files[path] ?? null,
    })
  }

  test('takes the installed one', () => {
    expect(find(installed)).toEqual({ kind: 'found', path: '/electron/dist/electron' })
  })

  test('wants another one where the package was updated', () => {
    expect(find({ ...installed, '/electron/dist/version': '44.0.0' })).toEqual({
      kind: 'not-installed',
    })
  })

  test.each(['/electron/path.txt', '/electron/dist/electron', '/electron/dist/version'])(
    'wants one where %s is missing',
    (missing) => {
      const { [missing]: _missing, ...files } = installed
      expect(find(files)).toEqual({ kind: 'not-installed' })
    },
  )

  test('prefers the one that ELECTRON_EXEC_PATH names', () => {
    const files = { ...installed, '/own/electron': '' }
    expect(find(files, { ELECTRON_EXEC_PATH: '/own/electron' })).toEqual({
      kind: 'found',
      path: '/own/electron',
    })
  })

  test('says where ELECTRON_EXEC_PATH leads to nothing, and takes no other', () => {
    expect(find(installed, { ELECTRON_EXEC_PATH: '/own/electron' })).toEqual({
      kind: 'misnamed',
      obstacle: {
        reason: 'ELECTRON_EXEC_PATH leads to /own/electron, and there is nothing.',
        remedy:
          'For the desktop app, let ELECTRON_EXEC_PATH lead to Electron, or unset it to have Electron downloaded.',
      },
    })
  })

  test.each([
    ['linux', '/own/electron'],
    ['darwin', '/own/Electron.app/Contents/MacOS/Electron'],
    ['win32', '\\own\\electron.exe'],
  ] as const)('knows the name of the program in a folder on %s', (platform, path) => {
    expect(find({ [path]: '' }, { ELECTRON_OVERRIDE_DIST_PATH: '/own' }, platform)).toEqual({
      kind: 'found',
      path,
    })
  })

  test('says where ELECTRON_OVERRIDE_DIST_PATH holds no Electron', () => {
    expect(find({}, { ELECTRON_OVERRIDE_DIST_PATH: '/own' })).toMatchObject({
      kind: 'misnamed',
      obstacle: {
        reason: 'ELECTRON_OVERRIDE_DIST_PATH leads to /own/electron, and there is nothing.',
      },
    })
  })
})

describe('fetching Electron', () => {
  test('runs the installer of the package', async () => {
    write('install.js', 'console.log("done")')
    expect(await runInstaller(folder, 20_000)).toEqual({
      succeeded: true,
      timedOut: false,
      output: 'done\n',
    })
  })

  test('keeps what an installer says that fails', async () => {
    write('install.js', 'console.error("TypeError: fetch failed"); process.exit(1)')
    expect(await runInstaller(folder, 20_000)).toEqual({
      succeeded: false,
      timedOut: false,
      output: 'TypeError: fetch failed\n',
    })
  })

  test('ends an installer that takes too long', async () => {
    write('install.js', 'setInterval(() => {}, 1000)')
    expect(await runInstaller(folder, 200)).toMatchObject({ succeeded: false, timedOut: true })
  })

  test.each([
    [{}, 'github.com'],
    [{ ELECTRON_MIRROR: 'https://mirror.example.com/electron/' }, 'mirror.example.com'],
    [{ npm_config_electron_mirror: 'https://npm.example.com/' }, 'npm.example.com'],
    [{ ELECTRON_MIRROR: '' }, 'github.com'],
  ])('asks the right host: %o', (environment, host) => {
    expect(downloadHostOf(environment)).toBe(host)
  })

  test.each([
    [
      'a host that is blocked',
      { timedOut: false, output: 'TypeError: fetch failed' },
      'ENOTFOUND',
      'Electron, which shows the desktop window, could not be downloaded: github.com cannot be reached from this machine (ENOTFOUND).',
    ],
    [
      'a host that answers no',
      {
        timedOut: false,
        output: 'HTTPError: Response code 403 (Forbidden)\n    at get (a.js:1:2)\n',
      },
      null,
      'Electron, which shows the desktop window, could not be downloaded from github.com (HTTPError: Response code 403 (Forbidden)).',
    ],
    [
      'a host that is slow',
      { timedOut: true, output: '' },
      null,
      'Electron, which shows the desktop window, could not be downloaded from github.com in time.',
    ],
  ])('says in one sentence what went wrong: %s', (_what, end, probe, reason) => {
    expect(explainFetchFailure(end, 'github.com', probe)).toEqual({
      reason,
      remedy:
        'For the desktop app, set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_EXEC_PATH to the program of an Electron 45 that you have.',
    })
  })
})

describe('starting Electron', () => {
  const linux = { platform: 'linux', environment: {}, userId: 1000 } as const

  test('needs a display on Linux', () => {
    expect(findDisplayProblem(linux)?.reason).toBe(
      'There is no display for the desktop window (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    )
  })

  test.each([
    { ...linux, environment: { DISPLAY: ':0' } },
    { ...linux, environment: { WAYLAND_DISPLAY: 'wayland-0' } },
    { ...linux, platform: 'darwin' as const },
    { ...linux, platform: 'win32' as const, userId: null },
  ])('needs nothing more with %o', (situation) => {
    expect(findDisplayProblem(situation)).toBeNull()
  })

  test('goes without a sandbox for root on Linux only', () => {
    expect(electronArguments({ ...linux, userId: 0 })).toEqual(['--no-sandbox'])
    expect(electronArguments(linux)).toEqual([])
    expect(electronArguments({ ...linux, platform: 'darwin', userId: 0 })).toEqual([])
  })

  test.each([
    [
      'electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
      127,
      'Electron does not start, because the system library libnss3.so is missing.',
    ],
    [
      'FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.',
      null,
      'Electron does not start, because this system does not let it set up its sandbox.',
    ],
    [
      'ERROR:ozone_platform_x11.cc(239)] Missing X server or $DISPLAY',
      1,
      'Electron does not start, because the display cannot be opened.',
    ],
  ])('that fails is explained: %s', (errorOutput, code, reason) => {
    const signal = code === null ? 'SIGTRAP' : null
    expect(explainStartFailure({ code, signal, errorOutput })?.reason).toBe(reason)
  })

  test.each([
    { code: 0, signal: null, errorOutput: 'cannot open display' },
    { code: 3, signal: null, errorOutput: 'some warning' },
  ])('that runs and ends is no failure: %o', (end) => {
    expect(explainStartFailure(end)).toBeNull()
  })

  test.each([
    [{ code: 7, signal: null }, 7],
    [{ code: 0, signal: null }, 0],
    [{ code: null, signal: 'SIGINT' as const }, 130],
    [{ code: null, signal: 'SIGTERM' as const }, 143],
  ])('gives its exit status on: %o', (end, status) => {
    expect(exitStatusOf(end)).toBe(status)
  })
})

describe('a program in the place of this one', () => {
  function run(script: string) {
    return runProgram({
      command: process.execPath,
      arguments: ['-e', script],
      folder,
      keepErrorOutput: true,
    })
  }

  test('gives its exit code and the end of its errors', async () => {
    expect(await run('process.exitCode = 7; console.error("broken")')).toEqual({
      code: 7,
      signal: null,
      errorOutput: 'broken\n',
    })
  })

  test('that cannot be started rejects', async () => {
    const program = { command: join(folder, 'nothing'), arguments: [], folder }
    await expect(runProgram({ ...program, keepErrorOutput: false })).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })

  test.skipIf(process.platform === 'win32')('gets the signals that this one gets', async () => {
    const before = process.listenerCount('SIGTERM')
    const end = run('setInterval(() => {}, 1000); console.error("up")')
    // Its listener forwards the signal, so this process lives on.
    process.emit('SIGTERM', 'SIGTERM')
    expect(await end).toMatchObject({ code: null, signal: 'SIGTERM' })
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})

describe('the build', () => {
  function writeProject(builtAt: number): void {
    for (const path of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'])
      utimesSync(write(path), builtAt, builtAt)
    for (const path of ['src/main/index.ts', 'package.json', 'vite.config.ts'])
      utimesSync(write(path), 1000, 1000)
    for (const path of ['src', 'src/main']) utimesSync(join(folder, path), 1000, 1000)
  }

  test('is fresh where it is newer than every source', () => {
    writeProject(2000)
    expect(isBuildStale(folder)).toBe(false)
  })

  test('is stale where a source is newer', () => {
    writeProject(2000)
    utimesSync(join(folder, 'src/main/index.ts'), 3000, 3000)
    expect(isBuildStale(folder)).toBe(true)
  })

  test('is stale where a source was taken away', () => {
    writeProject(2000)
    rmSync(join(folder, 'src/main/index.ts'))
    expect(isBuildStale(folder)).toBe(true)
  })

  test.each(['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'])(
    'is stale without %s',
    (path) => {
      writeProject(2000)
      rmSync(join(folder, path))
      expect(isBuildStale(folder)).toBe(true)
    },
  )
})

test.skipIf(process.platform === 'win32')(
  'npm start without Electron says why, serves the browser edition and ends with it',
  async () => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
    const script = join(import.meta.dirname, '../../scripts/start.ts')
    const started = spawn(process.execPath, [script, '--no-open', '--port', '0'], {
      env: {
        ...environment,
        OAUTH_WORKBENCH_DATA: folder,
        ELECTRON_EXEC_PATH: join(folder, 'no-electron'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(started, 'exit')
    const { promise: serves, resolve, reject } = Promise.withResolvers<void>()
    exited.then(() => reject(new Error(`it ended early: ${output}`)), reject)
    let output = ''
    started.stdout.on('data', (chunk) => {
      output += String(chunk)
      if (/OAuth Workbench is at http:\/\/127\.0\.0\.1:\d+/.test(output)) resolve()
    })
    await serves
    started.kill('SIGTERM')
    const [code] = await exited
    expect(output).toMatch(/^(There is no display|ELECTRON_EXEC_PATH leads to)/)
    expect(output).toContain('The browser edition starts in its place.')
    expect(code).toBe(0)
  },
  90_000,
)
