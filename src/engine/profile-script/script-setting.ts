import type { ScriptSetting } from './guest/bridge.ts'
import type { ScriptToPrepare } from './profile-script.ts'

/** What the worker is told of a script before it runs. */
export function settingOf({ name, script, behaviour }: ScriptToPrepare): ScriptSetting {
  return { name: name ?? 'fetchUserProfile', script, runtime: behaviour.scriptRuntime }
}
