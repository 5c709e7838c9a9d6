import type { Obstacle } from './obstacle.ts'

/** What decides how Electron is started. */
export interface LaunchSituation {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  /** `null` on Windows. */
  readonly userId: number | null
}

/** What keeps every window from being shown here, or `null`. */
export function findDisplayProblem({ platform, environment }: LaunchSituation): Obstacle | null {
  if (platform === 'win32' || platform === 'darwin') return null
  if (environment.DISPLAY || environment.WAYLAND_DISPLAY) return null
  return {
    reason:
      'There is no display for the desktop window (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    remedy: 'For the desktop app, start it where there is one, or with xvfb-run.',
  }
}

/** The arguments that come before the project's folder. */
export function electronArguments({ platform, userId }: LaunchSituation): readonly string[] {
  // Chromium refuses to run its sandbox as root.
  return platform === 'linux' && userId === 0 ? ['--no-sandbox'] : []
}

/** How a program ended. */
export interface ProgramEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** The last of what it wrote to its standard error. */
  readonly errorOutput: string
}

/** Explains why Electron never got as far as a window; `null` where it ran, however it ended. */
export function explainStartFailure({ code, errorOutput }: ProgramEnd): Obstacle | null {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(errorOutput)?.[1]
  if (library)
    return {
      reason: `Electron does not start, because the system library ${library} is missing.`,
      remedy: 'For the desktop app, install the libraries that Electron needs.',
    }
  if (code === 0) return null
  if (/SUID sandbox helper binary was found, but|No usable sandbox/.test(errorOutput))
    return {
      reason: 'Electron does not start, because this system does not let it set up its sandbox.',
      remedy:
        'For the desktop app, allow unprivileged user namespaces, or make its chrome-sandbox owned by root with mode 4755.',
    }
  if (/Missing X server|cannot open display|Failed to connect to Wayland/i.test(errorOutput))
    return {
      reason: 'Electron does not start, because the display cannot be opened.',
      remedy: 'For the desktop app, let DISPLAY or WAYLAND_DISPLAY name a display that is there.',
    }
  return null
}

/** The exit status with which a shell reports how a program ended. */
export function exitStatusOf({ code, signal }: Pick<ProgramEnd, 'code' | 'signal'>): number {
  if (code !== null) return code
  const numbers: Readonly<Record<string, number>> = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGKILL: 9,
    SIGTERM: 15,
  }
  return 128 + (numbers[signal ?? ''] ?? 1)
}
