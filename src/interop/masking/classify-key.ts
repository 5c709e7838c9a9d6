import type { MaskKind } from '../../shared/case.ts'
import { isSecretKey } from '../../shared/redaction.ts'

/*
 * What a key says about its value. `strong` keys mean the same wherever they stand; `general` ones
 * (`name`, `id`, `title`) only in what is about a person.
 */

interface KeyRule {
  readonly kind: MaskKind
  readonly pattern: RegExp
}

const strongRules: readonly KeyRule[] = [
  {
    kind: 'token',
    pattern:
      /^(?:(?:\w+_)?token|jwt|csrf|xsrf|(?:\w+_)?assertion|samlresponse|samlrequest|relaystate|wresult|requestverificationtoken|id_token_hint|oauth_token|ticket)$/,
  },
  {
    kind: 'secret',
    pattern:
      /secret|passw|passcode|passphrase|^pwd$|^pin$|^otp$|^totp$|^mfa|api_?key|private_?key|subscription_?key|connection_?string|credential|^signature$|^sig$|^hmac$|^authorization$|^x_api|^mnemonic$/,
  },
  {
    kind: 'session',
    pattern:
      /^(?:state|nonce|code_verifier|session|session_?id|session_?state|session_?data|sid|jsessionid|phpsessid|transaction|flow|login_challenge|consent_challenge|jti|etag|uti|rh)$/,
  },
  { kind: 'cookie', pattern: /^(?:set_)?cookie$/ },
  { kind: 'code', pattern: /^(?:device_code|user_code|authorization_code|auth_code)$/ },
  {
    kind: 'email',
    pattern: /^(?!.*verified)(?!.*_?type$).*(?:e_?mail)|^mail$|^upn$|^userprincipalname$|^from$/,
  },
  {
    kind: 'picture',
    pattern: /picture|avatar|^photos?(?:_?url)?$|gravatar|thumbnail|profile_?image|profile_?pic/,
  },
  {
    kind: 'phone',
    pattern: /^(?!.*verified).*(?:phone|mobile|msisdn)|^tel$|^fax$|^cell$/,
  },
  {
    kind: 'address',
    pattern:
      /street|postal|post_?code|zip_?code|^address|_address$|^formatted_?address|latitude|longitude|forwarded|^ip$|^ip_?addr|real_ip|client_ip|connecting_ip|remote_addr/,
  },
  {
    kind: 'name',
    pattern:
      /^(?:given_?name|family_?name|first_?name|last_?name|full_?name|middle_?name|maiden_?name|nick_?name|sur_?name|preferred_?user_?name|unique_?name|user_?name|login|login_?id|login_?hint|screen_?name|display_?name|samaccountname|onpremisessamaccountname|remote_?user|nameid|real_?name)$/,
  },
  {
    kind: 'id',
    pattern:
      /^(?:sub|oid|user_?id|uid|user_?uuid|account_?id|employee\w*|person_?id|person\w*number|customer_?(?:id|number)|member_?id|patient\w*|ppid|puid|union_?id|open_?id|node_?id|ext(?:ernal)?_?id|sub_legacy|objectid|object_?guid|nameidentifier|subject)$/,
  },
  {
    kind: 'personal',
    pattern:
      /birth|^dob$|^gender$|^sex$|nationality|^ssn|social_?security|passport|^tax_?id|national_?id|^iban$|card_?number|personnummer|^cpf$|^bsn$|insurance/,
  },
]

const generalRules: readonly KeyRule[] = [
  {
    kind: 'name',
    pattern: /^(?:name|user|nick|alias|handle|cn|sn|formatted|initials|identifier)$/,
  },
  { kind: 'id', pattern: /^(?:id|_id|uuid|guid|id_str|key|account|tid|number)$/ },
  { kind: 'picture', pattern: /image|photo|^icon/ },
  {
    kind: 'address',
    pattern:
      /^(?:city|locality|region|country|country_?code|location|lat|lon|lng|geo|coordinates|zip|state)$/,
  },
  {
    kind: 'personal',
    pattern:
      /^(?:website|blog|homepage|profile|url|html_url|company|organization|title|department|bio|about)$/,
  },
]

/** Keys of what is about a person whose values say nothing about them, or are what support needs. */
const harmlessKeys: ReadonlySet<string> = new Set(
  (
    'iss aud azp client_id exp iat nbf auth_time updated_at created_at acr amr at_hash c_hash scope scp ' +
    'token_type expires_in expires_at typ alg kid enc x5t token_use ver version locale language lang ' +
    'provider connection issocial type kind object status schemas primary error error_description ' +
    'error_uri error_code message detail reason code total count page per_page ok success verified ' +
    'not_before refresh_token_expires_in ext_expires_in issued_token_type token_endpoint instance_url ' +
    'api_domain expires_on resource'
  ).split(' '),
)

/** Query parameters that are long and random and still no session. */
const publicParameters: ReadonlySet<string> = new Set([
  'client_id',
  'code_challenge',
  'audience',
  'resource',
  'request_uri',
  'scope',
  'app_id',
])

/** What the value under this key is, wherever it stands; `null` where the key does not tell. */
export function strongKindOf(key: string): MaskKind | null {
  // Browsers' hints, such as `Sec-CH-UA-Mobile`, are about the browser.
  if (/^sec-/i.test(key)) return null
  return kindIn(strongRules, normalize(key)) ?? (isSecretKey(key) ? 'secret' : null)
}

/** The same in what is about a person. */
export function personalKindOf(key: string): MaskKind | null {
  return strongKindOf(key) ?? kindIn(generalRules, normalize(key))
}

export function isHarmlessKey(key: string): boolean {
  return harmlessKeys.has(normalize(key)) || /verified$|_at$/.test(normalize(key))
}

export function isPublicParameter(name: string): boolean {
  return publicParameters.has(normalize(name))
}

/** Kinds that are masked also where a person wrote configuration. */
export function isCredential(kind: MaskKind | null): boolean {
  return kind === 'secret' || kind === 'token' || kind === 'cookie'
}

function kindIn(rules: readonly KeyRule[], key: string): MaskKind | null {
  return rules.find(({ pattern }) => pattern.test(key))?.kind ?? null
}

/** `X-User-Email`, `http://schemas.example/claims/emailaddress` and `emailAddress` as one spelling. */
function normalize(key: string): string {
  const last = key.split(/[/:#]/).findLast((part) => part !== '') ?? key
  return last
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toLowerCase()
    .replace(/^x-/, '')
    .replace(/[-.\s]+/g, '_')
    .replace(/^_+(?=\w)|\[\d*\]$/g, '')
}
