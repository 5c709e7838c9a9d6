import { isObject, type JsonObject } from '../../shared/json-object.ts'
import type { RunFacts } from './run-facts.ts'

/** A field that looks like a user's id. */
export interface IdCandidate {
  readonly path: string
  readonly value: string
}

/** What providers call the id, best first. */
const idKeys = [
  'user_id',
  'sub',
  'id',
  'uid',
  'userId',
  'user_uuid',
  'uuid',
  'guid',
  'oid',
  'account_id',
  'accountId',
  'open_id',
  'openid',
  'id_str',
]

/** The fields of a response or profile that look like an id, also one level below. */
export function findIdCandidates(fields: JsonObject): readonly IdCandidate[] {
  const own = candidatesIn(fields, '')
  const below = Object.entries(fields)
    .slice(0, 100)
    .flatMap(([key, value]) => (isObject(value) ? candidatesIn(value, `${key}.`) : []))
  return [...own, ...below]
}

function candidatesIn(fields: JsonObject, prefix: string): readonly IdCandidate[] {
  return idKeys.flatMap((key) => {
    const value = fields[key]
    const isId = (typeof value === 'string' && value !== '') || typeof value === 'number'
    return isId ? [{ path: `${prefix}${key}`, value: String(value) }] : []
  })
}

/** Where in a response an email address stands, or `undefined`. */
export function findEmail(fields: JsonObject): string | undefined {
  for (const [key, value] of Object.entries(fields).slice(0, 200)) {
    if (isAddress(value)) return key
    const inner = Array.isArray(value) ? value[0] : value
    if (isAddress(inner)) return `${key}[0]`
    if (!isObject(inner)) continue
    const found = Object.entries(inner).find(([, v]) => isAddress(v))
    if (found) return `${key}${Array.isArray(value) ? '[0]' : ''}.${found[0]}`
  }
  return undefined
}

/** Says whether a value is an email address; what is too long for one is not looked at. */
export function isAddress(value: unknown): boolean {
  return typeof value === 'string' && value.length < 255 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
}

/** The id of the script's profile as a text, or `null` where it has none. */
export function userIdText({ scriptProfile }: RunFacts): string | null {
  const id = scriptProfile?.user_id ?? scriptProfile?.id
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

/** The trace event that shows where a profile came from: the last request, else the token response. */
export function profileEvidence(facts: RunFacts): readonly (string | undefined)[] {
  return [facts.scriptExchanges.at(-1)?.id ?? facts.tokenExchange?.id]
}

/** Values of a response that are searched for an id. */
const searchLimit = 2000

/** Says whether the profile's id stands somewhere in what a server sent, also with a prefix of the script's own. */
export function holdsProfileId(facts: RunFacts, sent: unknown): boolean {
  const id = userIdText(facts)
  if (id === null) return false
  const open = [sent]
  for (let seen = 0; seen < searchLimit && open.length > 0; seen++) {
    const value = open.shift()
    if (typeof value === 'object' && value !== null)
      open.push(...Object.values(value).slice(0, searchLimit - open.length))
    else if (isIdOf(value, id)) return true
  }
  return false
}

function isIdOf(value: unknown, id: string): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const text = String(value)
  if (text === id) return true
  return text.length > 3 && id.endsWith(text) && /[\W_]/.test(id.at(-text.length - 1) ?? '')
}
