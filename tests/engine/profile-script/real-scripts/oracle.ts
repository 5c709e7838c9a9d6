import { createContext, Script } from 'node:vm'
import request from 'request'

/** How a script ended: its profile, or `name: message` of its error. */
export interface Ending {
  readonly profile?: unknown
  readonly error?: string
}

/**
 * Runs a script in this process with the real `request` 2.88.2: what Auth0 itself would do. It has
 * no time limit, for scripts that are ours only.
 */
export function runWithRealRequest(
  script: string,
  context: Readonly<Record<string, unknown>>,
): Promise<Ending> {
  return new Promise((resolve) => {
    const module = { exports: {} as unknown }
    const globals = createContext({
      request,
      Buffer,
      console: { log: () => undefined, error: () => undefined },
      exports: module.exports,
      module,
      require: (name: string) => (name.startsWith('request') ? request : undefined),
      setTimeout,
    })
    const others = process.listeners('uncaughtException')
    const done = (error: unknown, profile?: unknown) => {
      process.off('uncaughtException', done)
      for (const listener of others) process.on('uncaughtException', listener)
      others.length = 0
      resolve(error ? { error: describe(error) } : { profile: JSON.parse(JSON.stringify(profile)) })
    }
    // What a script throws in a callback is its ending here, and no failure of the test runner.
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', done)
    try {
      const run = load(script, globals, module)
      run('the-access-token', context, done)
    } catch (error) {
      done(error)
    }
  })
}

type ProfileFunction = (token: string, context: unknown, callback: unknown) => unknown

function load(script: string, globals: object, module: { exports: unknown }): ProfileFunction {
  const completion: unknown = compile(script).runInContext(createContext(globals))
  const exported = module.exports
  const named: unknown = Reflect.get(Object(exported), 'fetchUserProfile')
  const found = [exported, named, Reflect.get(globals, 'fetchUserProfile'), completion].find(
    (value) => typeof value === 'function',
  )
  // One of ours, and just seen to be a function.
  return found as ProfileFunction
}

function compile(script: string): Script {
  try {
    return new Script(script)
  } catch {
    return new Script(`0,${script}`)
  }
}

/** Of errors from another realm, too. */
function describe(error: unknown): string {
  const { name, message }: { name?: unknown; message?: unknown } = Object(error)
  return typeof message === 'string' ? `${String(name)}: ${message}` : String(error)
}
