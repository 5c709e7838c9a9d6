import type { ScriptSetting } from '../guest/bridge.ts'
import { source as buffer } from '../guest-bundles/buffer.generated.js'
import { source as main } from '../guest-bundles/main.generated.js'
import { source as request } from '../guest-bundles/request.generated.js'
import { source as textEncoding } from '../guest-bundles/text-encoding.generated.js'
import { source as url } from '../guest-bundles/url.generated.js'

/** Modules whose texts are there from the start: what nearly every script uses. */
export type CoreModuleName = 'buffer' | 'request' | 'text-encoding' | 'url'

const coreTexts: Readonly<Record<CoreModuleName | 'main', string>> = {
  main,
  buffer,
  request,
  'text-encoding': textEncoding,
  url,
}

/** Absent until a script came that may need it. */
let callHostLibrary: ((name: string, json: string) => string) | undefined

/** Calls a function of the host library, see host-library.ts. */
export function callLibrary(name: string, json: string): string {
  if (!callHostLibrary) throw new TypeError('the host library has not been loaded')
  return callHostLibrary(name, json)
}

let texts: Readonly<Record<string, string>> = coreTexts

/** What leads to any other module: `require`, a global of its own, or code that may build such a name. */
const leadsToLibraries =
  /require|fetch|crypto|structuredClone|Abort|Headers|Request|Response|DOMException|global|this|eval|Function|constructor|Reflect/

/** Whether a script may ask for a module whose text is not there from the start. */
export function needsLibraries({ script, runtime }: ScriptSetting): boolean {
  return texts === coreTexts && (runtime === 'auth0-node-12' || leadsToLibraries.test(script))
}

/** Brings the texts of all other modules and what they need of Node: a megabyte, which would slow down every start. */
export async function loadLibraries(): Promise<void> {
  const { libraryTexts } = await import('./library-texts.ts')
  const host = await import('./host-library/host-library.ts')
  callHostLibrary = host.callLibrary
  texts = { ...coreTexts, ...libraryTexts }
}

/** A program whose value is what the module exports, and its name in stack traces. */
export function guestProgram(name: string): { readonly code: string; readonly fileName: string } {
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined
  if (text === undefined) throw new TypeError(`there is no guest module "${name}"`)
  return { code: `(() => {\n${text}\nreturn guestModule })()`, fileName: `workbench:${name}` }
}
