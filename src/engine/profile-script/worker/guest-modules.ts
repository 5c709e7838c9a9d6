import type { GuestModuleName } from '../guest/bridge.ts'
import { source as buffer } from '../guest-bundles/buffer.generated.ts'
import { source as main } from '../guest-bundles/main.generated.ts'
import { source as request } from '../guest-bundles/request.generated.ts'
import { source as textEncoding } from '../guest-bundles/text-encoding.generated.ts'
import { source as url } from '../guest-bundles/url.generated.ts'

/** The texts of the guest's modules; each is loaded only when it is used. */
const sources: Readonly<Record<GuestModuleName | 'main', string>> = {
  main,
  buffer,
  request,
  'text-encoding': textEncoding,
  url,
}

/** A program whose value is what the module exports, and its name in stack traces. */
export function guestProgram(name: string): { readonly code: string; readonly fileName: string } {
  if (!Object.hasOwn(sources, name)) throw new TypeError(`there is no guest module "${name}"`)
  // `hasOwn` has just made sure of it.
  const source = sources[name as GuestModuleName]
  return { code: `(() => {\n${source}\nreturn guestModule })()`, fileName: `workbench:${name}` }
}
