import type { GuestModuleName } from './bridge.ts'
import type { GuestModules } from './modules.ts'
import { listInstead } from './nearest-name.ts'

interface Requirable {
  readonly module: GuestModuleName
  /** The one export that the script gets, where it does not get them all. */
  readonly exportName?: string | undefined
}

/** The modules that a script can `require`, and the guest module and export behind each. */
const requirableModules = {
  buffer: { module: 'buffer' },
  request: { module: 'request', exportName: 'request' },
  url: { module: 'url' },
} as const satisfies Readonly<Record<string, Requirable>>

/** The script's `require`. */
export function createRequire(
  modules: GuestModules,
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
    const { module, exportName }: Requirable = requirableModules[name]
    const exported = modules.load(module)
    return exportName === undefined ? exported : Reflect.get(Object(exported), exportName)
  }
}

/** `node:url` and `url@1.2.3` both name the module `url`. */
function parseSpecifier(specifier: string): { name: string; version: string | undefined } {
  const [, name = specifier, version] =
    /^(?:node:)?(@?[^@]*)(?:@(.+))?$/.exec(specifier.trim()) ?? []
  return { name, version }
}

function isRequirable(name: string): name is keyof typeof requirableModules {
  return Object.hasOwn(requirableModules, name)
}
