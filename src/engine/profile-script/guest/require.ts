import type { GuestModuleName } from './bridge.ts'
import { listInstead } from './nearest-name.ts'

/** The modules that a script can `require`, and the guest module and export behind each. */
export const requirableModules = {
  buffer: { module: 'buffer' },
  request: { module: 'request', exportName: 'request' },
  url: { module: 'url' },
} as const satisfies Readonly<
  Record<string, { module: GuestModuleName; exportName?: string | undefined }>
>

export type RequirableName = keyof typeof requirableModules

/** The script's `require`. */
export function createRequire(
  load: (name: RequirableName) => unknown,
  warn: (code: string, message: string) => void,
): (specifier: unknown) => unknown {
  return function require(specifier: unknown): unknown {
    const wanted = String(specifier)
    const { name, version } = parseSpecifier(wanted)
    if (!isRequirable(name)) {
      const instead = listInstead('Modules', name, Object.keys(requirableModules))
      const error = new Error(`Cannot find module '${wanted}'. ${instead}`)
      throw Object.assign(error, { code: 'MODULE_NOT_FOUND' })
    }
    if (version !== undefined) {
      const message = `require('${wanted}') gives the version that is built in; the version ${version} is ignored.`
      warn('module-version-ignored', message)
    }
    return load(name)
  }
}

/** `node:url` and `url@1.2.3` both name the module `url`. */
function parseSpecifier(specifier: string): { name: string; version: string | undefined } {
  const [, name = specifier, version] =
    /^(?:node:)?(@?[^@]*)(?:@(.+))?$/.exec(specifier.trim()) ?? []
  return { name, version }
}

function isRequirable(name: string): name is RequirableName {
  return Object.hasOwn(requirableModules, name)
}
