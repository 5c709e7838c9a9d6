/**
 * What a profile script finds in its world, for those who write one: the names with a few words on
 * each. The sandbox itself (engine/profile-script/guest) decides what there really is; a test holds
 * this list to it.
 */
export interface ScriptName {
  readonly name: string
  readonly detail: string
}

/** Options of the `request` library that are supported. */
export const requestOptions: readonly ScriptName[] = [
  { name: 'auth', detail: '{ bearer } or { user, pass }' },
  { name: 'baseUrl', detail: 'put before the URL' },
  { name: 'body', detail: 'text, Buffer, or with json a value' },
  { name: 'callback', detail: '(error, response, body)' },
  { name: 'encoding', detail: 'of the body; null gives a Buffer' },
  { name: 'followAllRedirects', detail: 'also after POST' },
  { name: 'followOriginalHttpMethod', detail: 'keep the method in a redirect' },
  { name: 'followRedirect', detail: 'default true, for GET' },
  { name: 'form', detail: 'form-encoded body' },
  { name: 'gzip', detail: 'ask for and unpack gzip' },
  { name: 'headers', detail: 'sent as given; no User-Agent by itself' },
  { name: 'json', detail: 'true, or a value to send as JSON' },
  { name: 'jsonReplacer', detail: 'for JSON.stringify' },
  { name: 'jsonReviver', detail: 'for JSON.parse' },
  { name: 'maxRedirects', detail: 'default 10' },
  { name: 'method', detail: 'default GET' },
  { name: 'qs', detail: 'merged with the URL’s query' },
  { name: 'removeRefererHeader', detail: 'in redirects' },
  { name: 'strictSSL', detail: 'true only' },
  { name: 'timeout', detail: 'milliseconds' },
  { name: 'uri', detail: 'the address' },
  { name: 'url', detail: 'the address' },
]

/** What `require` knows; `detail` tells the version that is built in, or that it is part of Node. */
export const scriptModules: readonly ScriptName[] = [
  { name: '@xmldom/xmldom', detail: '0.8.15' },
  { name: 'async', detail: '3.2.6' },
  { name: 'axios', detail: '1.21.1; axios@0.22.0 too' },
  { name: 'buffer', detail: 'Node' },
  { name: 'crypto', detail: 'Node' },
  { name: 'events', detail: 'Node' },
  { name: 'http', detail: 'Node' },
  { name: 'https', detail: 'Node' },
  { name: 'jsonwebtoken', detail: '9.0.3' },
  { name: 'jwks-rsa', detail: 'getSigningKey' },
  { name: 'jwt-decode', detail: '4.0.0' },
  { name: 'lodash', detail: '4.18.1' },
  { name: 'qs', detail: '6.5.5' },
  { name: 'querystring', detail: 'Node' },
  { name: 'request', detail: '2.88.2' },
  { name: 'url', detail: 'Node' },
  { name: 'util', detail: 'Node' },
  { name: 'uuid', detail: '14.0.3' },
  { name: 'xml2js', detail: '0.6.2' },
  { name: 'xmldom', detail: '0.8.15' },
  { name: 'zlib', detail: 'Node' },
]

const everywhere: readonly ScriptName[] = [
  { name: 'Buffer', detail: 'Node' },
  { name: 'TextDecoder', detail: '' },
  { name: 'TextEncoder', detail: '' },
  { name: 'URL', detail: '' },
  { name: 'URLSearchParams', detail: '' },
  { name: 'UnauthorizedError', detail: 'new UnauthorizedError(message)' },
  { name: 'configuration', detail: 'empty' },
  { name: 'console', detail: 'shown in the run' },
  { name: 'module', detail: 'module.exports' },
  { name: 'request', detail: '(url or options, callback)' },
  { name: 'require', detail: '(name)' },
  { name: 'setTimeout', detail: '(function, milliseconds)' },
]

/** The globals of each runtime generation, beside those of the language itself. */
export const scriptGlobals = {
  'auth0-node-22': [
    ...everywhere,
    { name: 'AbortController', detail: '' },
    { name: 'AbortSignal', detail: '' },
    { name: 'DOMException', detail: '' },
    { name: 'Headers', detail: 'of fetch' },
    { name: 'Request', detail: 'of fetch' },
    { name: 'Response', detail: 'of fetch' },
    { name: 'atob', detail: 'base64 to text' },
    { name: 'btoa', detail: 'text to base64' },
    { name: 'crypto', detail: 'randomUUID, getRandomValues' },
    { name: 'fetch', detail: '(url, options)' },
    { name: 'structuredClone', detail: '' },
  ],
  'auth0-node-12': [
    ...everywhere,
    { name: '_', detail: 'lodash' },
    { name: 'async', detail: 'the library' },
    { name: 'crypto', detail: 'Node' },
    { name: 'jwt', detail: 'jsonwebtoken' },
    { name: 'querystring', detail: 'Node' },
    { name: 'uuid', detail: 'the library' },
    { name: 'xml2js', detail: 'the library' },
    { name: 'xmldom', detail: 'the library' },
  ],
} as const satisfies Readonly<Record<string, readonly ScriptName[]>>

/** Members of what a script most often takes a member of. */
export const scriptMembers: Readonly<Record<string, readonly ScriptName[]>> = {
  request: ['get', 'post', 'put', 'patch', 'del', 'delete', 'head'].map((name) => ({
    name,
    detail: '(url or options, callback)',
  })),
  console: ['log', 'info', 'warn', 'error', 'debug'].map((name) => ({ name, detail: '' })),
  module: [{ name: 'exports', detail: 'the function, or { fetchUserProfile }' }],
}

/** What the `response` of a `request` callback has. */
export const responseMembers: readonly ScriptName[] = [
  { name: 'statusCode', detail: 'for example 200' },
  { name: 'statusMessage', detail: 'for example OK' },
  { name: 'headers', detail: 'names in lower case' },
  { name: 'rawHeaders', detail: 'as they came' },
  { name: 'body', detail: 'text; with json the parsed value' },
  { name: 'request', detail: '{ uri, method, headers }' },
]

/** Attributes of a profile that Auth0 knows ("normalized user profile"). */
export const profileAttributes: readonly ScriptName[] = [
  { name: 'user_id', detail: 'text; needed' },
  { name: 'email', detail: '' },
  { name: 'email_verified', detail: 'true or false' },
  { name: 'name', detail: '' },
  { name: 'given_name', detail: '' },
  { name: 'family_name', detail: '' },
  { name: 'nickname', detail: '' },
  { name: 'username', detail: '' },
  { name: 'picture', detail: 'https address' },
  { name: 'phone_number', detail: '' },
  { name: 'phone_verified', detail: 'true or false' },
  { name: 'user_metadata', detail: 'object' },
  { name: 'app_metadata', detail: 'object' },
]
