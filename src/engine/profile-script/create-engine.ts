import { limits } from './limits.ts'
import type { ProfileScriptEngine, ProfileScriptResult } from './profile-script.ts'
import { ScriptRun } from './script-run.ts'
import { settingOf } from './script-setting.ts'
import { ScriptThread } from './script-thread.ts'

/**
 * Runs profile scripts in QuickJS, in a worker thread. One idle thread is kept warm between scripts;
 * scripts that run at the same time get threads of their own, and a thread that did not end well is
 * thrown away.
 */
export function createProfileScriptEngine(): ProfileScriptEngine {
  let idle: Promise<ScriptThread> | undefined
  let closed = false
  const threads = new Set<ScriptThread>()

  async function startThread(): Promise<ScriptThread> {
    const thread = await ScriptThread.start()
    threads.add(thread)
    return thread
  }

  async function takeThread(): Promise<ScriptThread> {
    const warm = idle
    idle = undefined
    // One that could not be started ahead of time may start now, or says why not.
    const thread = await warm?.catch(() => undefined)
    return thread?.alive ? thread : startThread()
  }

  function giveBack(thread: ScriptThread, reusable: boolean): void {
    if (reusable && !closed && idle === undefined) {
      idle = Promise.resolve(thread)
      return
    }
    // Nobody waits for it: what is native in the thread ends when it has done what it does.
    void thread.terminate().then(() => threads.delete(thread))
  }

  return {
    prepare(script) {
      if (closed || script.script.length > limits.script) return
      idle ??= startThread()
      const message = { kind: 'prepare', setting: settingOf(script) } as const
      // Whoever takes the thread hears of a failure.
      idle.then((thread) => thread.post(message)).catch(() => undefined)
    },

    async run(task, host, signal) {
      signal.throwIfAborted()
      if (task.script.length > limits.script) return scriptTooLarge
      const thread = await takeThread().catch(describeStartFailure)
      if (!(thread instanceof ScriptThread)) return thread
      if (signal.aborted) {
        giveBack(thread, true)
        throw signal.reason
      }
      let reusable = false
      try {
        const run = await new ScriptRun(thread, task, host).finish(signal)
        reusable = run.reusable
        return run.result
      } finally {
        giveBack(thread, reusable)
      }
    },

    async close() {
      closed = true
      const starting = idle
      idle = undefined
      await starting?.catch(() => undefined)
      await Promise.all([...threads].map((thread) => thread.terminate()))
      threads.clear()
    },
  }
}

const scriptTooLarge: ProfileScriptResult = {
  kind: 'failed',
  error: {
    code: 'script-too-large',
    message: `The profile script has more than the ${limits.script} characters that are run.`,
  },
}

function describeStartFailure(error: unknown): ProfileScriptResult {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `The script engine could not be started: ${reason}`
  return { kind: 'failed', error: { code: 'script-engine-failed', message } }
}
