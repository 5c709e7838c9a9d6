import { toBase64 } from './base64.ts'
import { formEncode } from './form-encode.ts'
import { replaceJsonTexts } from './json-texts.ts'
import { isMarkup, replaceMarkupValues } from './markup-values.ts'
import {
  base64Spellings,
  plainWord,
  type Spelling,
  spellingsOf,
  unescapedPartOf,
  withoutPadding,
} from './secret-spellings.ts'
import { holdsEscapes, type Put, replaceUnescaped } from './unescaped-search.ts'

/**
 * Redaction with stable placeholders: each secret gets one name for the whole run, so that equal
 * secrets stay visibly equal (`«client_secret»`, `«access_token»`, `«access_token:2»`), and every
 * text that leaves the engine goes through `mask`. The values never leave this object but through
 * `reveal`.
 */

/** Keys whose values are secrets in JSON, form bodies and query strings. */
const secretKeys: ReadonlySet<string> = new Set([
  'access_token',
  'refresh_token',
  'id_token',
  'token',
  'client_secret',
  'client_assertion',
  'code_verifier',
  'assertion',
  'password',
  'device_code',
  'id_token_hint',
  'logout_token',
  'oauth_token',
  'appsecret_proof',
])

const secretHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-auth-token',
  'x-access-token',
])

/** Says whether a value under this JSON key must be masked. */
export function isSecretKey(key: string): boolean {
  return secretKeys.has(key.toLowerCase()) || /secret|api[-_]?key|private[-_]?key/i.test(key)
}

/** Says the same of a form or query parameter: there, `code` is the authorization code. */
function isSecretParameter(name: string): boolean {
  // In JSON, `code` is most often an error code, which diagnosis needs to see.
  return name.toLowerCase() === 'code' || isSecretKey(name)
}

/** Says whether the value of this header must be masked. */
export function isSecretHeader(name: string): boolean {
  return secretHeaders.has(name.toLowerCase()) || /secret|token|api-?key/i.test(name)
}

/** Finds the placeholders of this module in a text. */
export const placeholderPattern = /«[a-zA-Z0-9_.-]+(?::\d+)?»/g

/** Says whether a text is a form, also with white space in it, as careless servers write it. */
export function isFormText(text: string): boolean {
  return /^\s*[^\s=&{}<>]+=[^{}<>]*$/.test(text)
}

/**
 * The password before the host of a URL, up to the last `@`, as browsers read it (RFC 3986 §3.2.1),
 * but not over what no URL may hold as it is: in JSON, an e-mail address may follow one with a port.
 */
const urlPassword = /(:\/\/[^\s/?#:"<>[\]\\^`{|}]*:)([^\s/?#"<>[\]\\^`{|}]+)(?=@)/g

/**
 * Values shorter than this are masked only where their key gives them away: replacing a text such
 * as `a` everywhere would make the trace unreadable and would itself reveal the secret.
 */
const shortestValueToSearch = 6

/** Values longer than this would make the search expression itself too large. */
const longestValueToCompile = 8192

/** Longest name between the marks of a placeholder; the other side may have chosen it. */
const longestName = 60

/** Levels of a value that are kept: deeper ones could be neither saved nor shown. */
const deepestLevel = 500

/** The parameters of query and fragment. */
const pairsOfUrl = /([?&#;])([^=&#;?]+)=([^&#;\s]*)/g

/** The same in what is a parameter itself, and may begin with one. */
const pairsOfNested = /(^(?=[\w.%-]{1,100}=)|[?&#;])([^=&#;?]+)=([^&#;\s]*)/g

/** Parameters in parameters that are looked into: a login that goes from one server to the next has two. */
const deepestParameter = 3

/**
 * A JWS or JWE in compact form, wherever it stands (RFC 7515 §3.1), behind what else is in its first
 * part. That a second part follows is asked once for each text without dots: asked at each `eyJ`,
 * it would take hours on a text that is made for it.
 */
const jwtPattern =
  /(?<![\w-])(?=[\w-]+\.[\w-]{4,}\.)([\w-]*?)(?:\b|(?<=(?:%(?:25)*|\\u00|\\x)[\dA-Fa-f]{2}))(eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){1,3})/g

/**
 * Spellings that are searched for in every text: some thousand secrets. A server that sends more
 * only wants to keep us busy; of those, each is masked where it stands.
 */
const mostSpellings = 2000

/**
 * Texts that stand where a secret should be and are none: what JavaScript makes of a missing value,
 * and the markers of Auth0's Deploy CLI that nothing has replaced. Masked, they would hide the fault.
 */
const noSecretPattern = /^(?:undefined|null|NaN|\[object \w+\]|##\w+##|@@\w+@@)$/

export class Redactor {
  readonly #placeholders = new Map<string, string>()
  readonly #values = new Map<string, string>()
  readonly #count = new Map<string, number>()
  readonly #bySpelling = new Map<string, Searched>()
  readonly #long = new Map<string, string>()
  readonly #unescapedParts = new Set<string>()
  readonly #typed = new Set<string>()

  /** Of what `entries` gave: the same placeholders for the same values. */
  static of(entries: Iterable<readonly [placeholder: string, value: string]>): Redactor {
    const redactor = new Redactor()
    // In their order, the numbers behind the names come out as they were.
    for (const [placeholder, value] of entries)
      redactor.add(placeholder.replace(/^«|(?::\d+)?»$/g, ''), value)
    return redactor
  }

  /** Registers a secret and returns its placeholder; the same value keeps its first placeholder. */
  add(label: string, value: string): string {
    const placeholder = this.#register(label, value)
    // Also where it was learned before, of a server that sends too many to search for.
    if (this.#values.get(placeholder) === value) this.#search(label, value)
    return placeholder
  }

  /** As `add`, for a secret that its place gives away in what came from outside. */
  #learn(label: string, value: string): string {
    const before = this.#values.size
    const placeholder = this.#register(label, value)
    const hasRoom = this.#bySpelling.size + this.#long.size < mostSpellings
    if (this.#values.size > before && hasRoom) this.#search(label, value)
    return placeholder
  }

  #register(label: string, value: string): string {
    if (value === '' || noSecretPattern.test(value)) return value
    const known = this.#placeholders.get(value)
    if (known !== undefined) return known
    // A value that already is a placeholder comes from a masked text and must not be masked twice.
    if (value.match(placeholderPattern)?.[0] === value) return value
    const name = nameOf(label)
    const n = (this.#count.get(name) ?? 0) + 1
    this.#count.set(name, n)
    const placeholder = n === 1 ? `«${name}»` : `«${name}:${n}»`
    this.#placeholders.set(value, placeholder)
    this.#values.set(placeholder, value)
    return placeholder
  }

  /**
   * Registers what is typed on a page. However short it is, it is masked where it is the whole value
   * of a parameter, of a header or under a key of JSON.
   */
  addTyped(value: string): void {
    this.#typed.add(value)
    this.add('typed', value)
  }

  /**
   * Has what HTTP Basic makes of a name and a password masked wherever it stands, also where no
   * header brought it. Only where it is found does it get a placeholder, as from such a header.
   *
   * @see RFC 7617 §2, and RFC 6749 §2.3.1, which has both parts encoded before
   */
  expectBasic(name: string, password: string): void {
    const isShort = name.length + password.length < shortestValueToSearch
    if (isShort || noSecretPattern.test(password)) return
    const asItIs = (part: string) => part
    const urlEncode = (part: string) => encodeURIComponent(part.toWellFormed())
    for (const encode of [asItIs, urlEncode, formEncode]) {
      const value = toBase64(`${encode(name)}:${encode(password)}`)
      this.#searchFor('authorization', value, base64Spellings(value))
    }
  }

  /**
   * The text with every JWT and every known secret replaced, in each form that texts have it in: raw,
   * encoded for a URL or a form, in base64 and base64url, and as JSON, pages and URLs in URLs escape it.
   */
  mask(text: string): string {
    if (text.length < shortestValueToSearch) return text
    const masked = this.#replaceKnown(text, (_, placeholder) => placeholder())
    // To undo the escapes of a long text takes a while, and nearly every text holds no secret in them.
    const mayHoldOne =
      holdsEscapes(masked) && [...this.#unescapedParts].some((part) => masked.includes(part))
    return mayHoldOne ? replaceUnescaped(masked, this.#replaceKnown) : masked
  }

  readonly #replaceKnown = (text: string, put: Put): string => {
    let masked = text.includes('eyJ')
      ? text.replace(
          jwtPattern,
          (_, before: string, jwt: string, at: number) =>
            before + put(jwt, () => this.#learn('jwt', jwt), at + before.length),
        )
      : text
    for (const [value, placeholder] of this.#long)
      masked = masked.replaceAll(value, (_, at: number) => put(value, () => placeholder, at))
    // Nearly every text holds none, and an expression of all spellings is slow to make and to run.
    const present: string[] = []
    for (const spelling of this.#bySpelling.keys())
      if (spelling.length <= masked.length && masked.includes(spelling)) present.push(spelling)
    if (present.length === 0) return masked
    // Longest first, so that a secret that contains another is replaced whole.
    const patterns = present
      .sort((a, b) => b.length - a.length)
      .map((spelling) => this.#bySpelling.get(spelling)?.pattern)
    return masked.replace(new RegExp(patterns.join('|'), 'g'), (found: string, at: number) =>
      put(found, () => this.#placeholderOf(found), at),
    )
  }

  /** Any JSON value with every text in it masked; values under secret keys are registered first. */
  maskValue<T>(value: T): T {
    this.#learnFromValue(value)
    // The copy has the shape of the original: only texts are replaced by texts.
    return this.#copyMasked(value, undefined) as T
  }

  /** A URL with its password and the values of secret query and fragment parameters masked. */
  maskUrl(url: string): string {
    return this.mask(this.#maskPartsOfUrl(url))
  }

  /** A body of whatever kind: the values of secret JSON keys, form parameters and fields masked. */
  maskBody(text: string): string {
    if (isMarkup(text)) return this.#maskPage(text)
    const pairs = isFormText(text)
      ? text.replace(/((?:^|&)\s*)([^\s=&]+)=([^\s&]*)([^&]*)/g, this.#maskPairOfForm)
      : text
    return this.mask(replaceJsonTexts(pairs, this.#maskJsonText))
  }

  /** What a script or the workbench itself says: it may quote a URL or be a body. */
  maskText(text: string): string {
    return this.maskBody(this.#maskPartsOfUrl(text))
  }

  /** What is written for people, with the values of secret parameters masked wherever one is quoted. */
  maskProse(text: string): string {
    const pairs = /(^|[\s?&#;,(["'])([\w.-]{1,100})=([^\s&#;,()[\]"'<>]*)/g
    const masked = text.replace(pairs, (whole: string, lead: string, key: string, value: string) =>
      this.#maskPair(whole, lead, key, value),
    )
    return this.mask(masked)
  }

  /** The value of a header, masked whole where the header carries credentials or cookies. */
  maskHeader(name: string, value: string): string {
    const lower = name.toLowerCase()
    if (lower === 'cookie' || lower === 'set-cookie') return this.#maskCookies(lower, value)
    if (this.#typed.has(value)) return this.#learn(lower, value)
    if (!isSecretHeader(lower)) return this.maskUrl(value)
    const masked = this.mask(value)
    if (masked !== value) return masked
    const scheme = /^(Basic|Bearer|Token|DPoP)\s+(\S.*)$/i.exec(value)
    return scheme?.[1] && scheme[2]
      ? `${scheme[1]} ${this.#learn(lower, scheme[2])}`
      : this.#learn(lower, value)
  }

  /** The secret behind a placeholder, or `undefined` where this run has none of that name. */
  reveal(placeholder: string): string | undefined {
    return this.#values.get(placeholder)
  }

  /** Every placeholder with its value, in the order in which they were registered. */
  entries(): Iterable<readonly [placeholder: string, value: string]> {
    return this.#values.entries()
  }

  /** Every placeholder in the text replaced by its value: the inverse of `mask`. */
  unmask(text: string): string {
    return text.replace(placeholderPattern, (p) => this.#values.get(p) ?? p)
  }

  /** Any JSON value with the placeholders in its texts replaced: the inverse of `maskValue`. */
  unmaskValue<T>(value: T): T {
    // The copy has the shape of the original: only texts are replaced by texts.
    return this.#copyUnmasked(value) as T
  }

  #copyUnmasked(value: unknown): unknown {
    if (typeof value === 'string') return this.unmask(value)
    if (Array.isArray(value)) return value.map((item) => this.#copyUnmasked(item))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([k, v]) => [this.unmask(k), this.#copyUnmasked(v)])
    return Object.fromEntries(entries)
  }

  #maskPage(text: string): string {
    const isSecret = (name: string, value: string) =>
      value !== '' && (isSecretParameter(name) || this.#typed.has(value))
    const page = replaceMarkupValues(
      text,
      (name, value) => (isSecret(name, value) ? this.#learn(name, value) : null),
      (address) => this.#maskPartsOfUrl(address),
    )
    return this.mask(replaceJsonTexts(page, this.#maskJsonText))
  }

  #placeholderOf(found: string): string {
    const searched = this.#bySpelling.get(found) ?? this.#bySpelling.get(withoutPadding(found))
    return searched ? this.#register(searched.label, searched.value) : found
  }

  /** @param depth how many parameters it stands in; in one, it may be a query without a URL */
  #maskPartsOfUrl(url: string, depth = 0): string {
    const masked = url.includes('@') ? url.replace(urlPassword, this.#maskPassword) : url
    if (!masked.includes('=')) return masked
    const pairs = depth === 0 ? pairsOfUrl : pairsOfNested
    return masked.replace(pairs, (whole: string, lead: string, key: string, value: string) =>
      this.#maskPair(whole, lead, key, value, depth),
    )
  }

  readonly #maskPassword = (_: string, lead: string, password: string): string =>
    lead + this.#learn('password', decodeStrictly(password) ?? password)

  readonly #maskJsonText = (key: string, value: string): string | null => {
    if (value === '') return null
    const name = unescapeJson(key)
    const isTyped = this.#typed.size > 0 && this.#typed.has(unescapeJson(value))
    return isSecretKey(name) || isTyped ? this.#learn(name, unescapeJson(value)) : null
  }

  #maskPair(whole: string, lead: string, key: string, value: string, depth = 0): string {
    if (value === '') return whole
    const name = decodeLoosely(key)
    const decoded = decodeLoosely(value)
    if (isSecretParameter(name) || this.#typed.has(decoded))
      return `${lead}${key}=${this.#learn(name, decoded)}`
    const nested = depth < deepestParameter ? this.#maskNested(value, depth + 1) : value
    return nested === value ? whole : `${lead}${key}=${nested}`
  }

  /** The value of a parameter that may be a URL or a query of its own, as it is or encoded. */
  #maskNested(value: string, depth: number): string {
    const masked = this.#maskPartsOfUrl(value, depth)
    if (!/%(?:25|3D|40)/i.test(masked)) return masked
    const decoded = decodeEach(masked)
    const inside = this.#maskPartsOfUrl(decoded, depth)
    return inside === decoded ? masked : encodeAs(masked, inside)
  }

  /** No secret holds white space as it is; behind a `code` it makes that the code of an error, in prose. */
  readonly #maskPairOfForm = (
    whole: string,
    lead: string,
    key: string,
    value: string,
    rest: string,
  ): string =>
    key.toLowerCase() === 'code' && rest.trim() !== ''
      ? whole
      : this.#maskPair(`${lead}${key}=${value}`, lead, key, value) + rest

  #maskCookies(header: string, value: string): string {
    const pairs = header === 'cookie' ? value.split(/;\s*/) : [value]
    return pairs
      .map((pair) =>
        pair.replace(/^([^=;]+)=([^;]*)/, (whole, name: string, secret: string) =>
          secret === '' ? whole : `${name}=${this.#learn('cookie', secret)}`,
        ),
      )
      .join('; ')
  }

  #learnFromValue(value: unknown, level = 0): void {
    if (typeof value !== 'object' || value === null || level > deepestLevel) return
    if (Array.isArray(value)) for (const item of value) this.#learnFromValue(item, level + 1)
    else
      for (const [key, item] of Object.entries(value)) {
        if (typeof item === 'string' && isSecretKey(key)) this.#learn(key, item)
        else this.#learnFromValue(item, level + 1)
      }
  }

  #copyMasked(value: unknown, key: string | undefined, level = 0): unknown {
    if (typeof value === 'string')
      return (key !== undefined && isSecretKey(key)) || this.#typed.has(value)
        ? this.#learn(key ?? 'typed', value)
        : this.mask(value)
    if (typeof value !== 'object' || value === null) return value
    if (level > deepestLevel) return '(nested too deeply to be kept)'
    if (Array.isArray(value))
      return value.map((item) => this.#copyMasked(item, undefined, level + 1))
    return Object.fromEntries(
      // A plain word as key is structure, also where somebody chose the same word as a secret.
      Object.entries(value).map(([k, v]) => [
        plainWord.test(k) ? k : this.mask(k),
        this.#copyMasked(v, k, level + 1),
      ]),
    )
  }

  #search(label: string, value: string): void {
    if (value.length < shortestValueToSearch) return
    if (value.length > longestValueToCompile) {
      this.#long.set(value, this.#register(label, value))
      this.#searchUnescaped(value)
    } else this.#searchFor(label, value, spellingsOf(value))
  }

  #searchFor(label: string, value: string, spellings: readonly Spelling[]): void {
    for (const { text, pattern } of spellings) {
      if (!this.#bySpelling.has(text)) this.#bySpelling.set(text, { label, value, pattern })
      this.#searchUnescaped(text)
    }
  }

  #searchUnescaped(text: string): void {
    const part = unescapedPartOf(text)
    if (part !== null) this.#unescapedParts.add(part)
  }
}

/** A secret by one of its spellings. */
interface Searched {
  readonly label: string
  readonly value: string
  readonly pattern: string
}

/** Only what a placeholder may hold: keys and names come from outside. */
function nameOf(label: string): string {
  return label.slice(0, longestName).replace(/[^a-zA-Z0-9_.-]/g, '_') || 'secret'
}

function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

/** Of a form or query, where a plus sign is a space. */
function decodeLoosely(text: string): string {
  return decodeStrictly(text.replaceAll('+', ' ')) ?? text
}

/** Also where something in it is encoded in no way that URLs know. */
function decodeEach(text: string): string {
  return decodeStrictly(text) ?? text.replace(/%[0-7][\dA-Fa-f]/g, decodeURIComponent)
}

/** Encoded for a URL, but for placeholders and what stood in the value unencoded before. */
function encodeAs(before: string, text: string): string {
  const encoded = text
    .split(/(«[\w.-]+(?::\d+)?»)/)
    .map((part, i) => (i % 2 === 1 ? part : encodeURIComponent(part.toWellFormed())))
    .join('')
  const asItIs = [...'/:?=@,+'].filter((character) => before.includes(character))
  return asItIs.reduce(
    (kept, character) => kept.replaceAll(encodeURIComponent(character), character),
    encoded,
  )
}

function decodeStrictly(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
