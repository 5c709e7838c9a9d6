import { setTimeout } from 'node:timers/promises'
import { createContext, Script } from 'node:vm'
import bruno from '@usebruno/js/src/sandbox/quickjs/index.js'
import axios from 'axios'

/** What a script may do in Bruno as well as here, where `request` is unknown: the same lines run in every contestant. */
export function axiosLines(url: string): string {
  return `const axios = require('axios')
const response = await axios.get('${url}', { headers: { Authorization: 'Bearer token' } })
const profile = { user_id: String(response.data.id), email: response.data.email }`
}

/** The lines as a profile script. */
export function profileScriptOf(lines: string): string {
  return `async function (accessToken, context, callback) {\n${lines}\ncallback(null, profile)\n}`
}

/** QuickJS of the same release, in the host's own thread and without limits; its HTTP is the host's axios. */
export async function runInBruno(lines: string): Promise<void> {
  const variables = new Map<string, unknown>()
  const bru = {
    sleep: (milliseconds: number) => setTimeout(milliseconds),
    setVar: (name: string, value: unknown) => void variables.set(name, value),
    cookies: {},
    runner: {},
  }
  const script = `${lines}\nbru.setVar('profile', profile)`
  await bruno.executeQuickJsVmAsync({ script, context: { bru }, collectionPath: '.' })
  if (!variables.has('profile')) throw new Error('the script made no profile in Bruno')
}

/** No boundary at all. */
export async function runInPlainVm(lines: string): Promise<void> {
  const program = new Script(`(async () => {\n${lines}\nreturn profile\n})()`)
  const profile: unknown = await program.runInContext(createContext({ require: () => axios }))
  if (profile === undefined) throw new Error('the script made no profile in node:vm')
}
