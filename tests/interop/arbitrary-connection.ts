import fc from 'fast-check'
import type { Connection } from '../../src/shared/connection.ts'

/** Texts that some format could stumble over. */
const awkward = fc.constantFrom(
  "it's",
  'say "hi"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the awkward text itself
  '${var.x}',
  '$${x}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the awkward text itself
  '$$${x}',
  '%{ if x }',
  '%%{',
  'ends with $',
  'a\\nb',
  '\\',
  'tab\there',
  'line\r\nbreak',
  'EOT',
  '  indented',
  'yes',
  'null',
  '2024-01-01',
  '0123',
  '~',
  '# no comment',
  '- item',
  'key: value',
  '@file',
  '{{x}}',
  '<<x>>',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u0085',
  '😀',
)

export const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  awkward,
  fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join('')),
)

const someText = text.filter((t) => t !== '')

/** Several lines, with and without a last line break. */
const script = fc
  .array(fc.oneof(awkward, fc.constantFrom('function f(a, b, c) {', '  c(null, {})', '}', '')), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((lines) =>
    fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`, `${lines.join('\n')}\n\n`),
  )
  .filter((t) => t !== '')

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z_]{0,8}$/),
  fc.constantFrom('X-Header', 'a b', 'constructor', 'toString', '0'),
)

const map = fc.dictionary(key, someText, { maxKeys: 3, noNullPrototype: true })

const scope = fc.array(fc.stringMatching(/^[a-z:./]{1,8}$/), { minLength: 1, maxLength: 4 })

const name = fc.stringMatching(/^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9]){0,12}$/)

const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true })

/** A connection in Auth0's own shape, with every key that this program knows, and unknown ones. */
export const arbitraryConnection: fc.Arbitrary<Connection> = fc.record(
  {
    name,
    strategy: fc.constant('oauth2' as const),
    display_name: someText,
    authentication: fc.record({ active: fc.boolean() }),
    connected_accounts: fc.record({ active: fc.boolean() }),
    is_domain_connection: fc.boolean(),
    realms: fc.array(name, { minLength: 1, maxLength: 2 }),
    some_new_key: fc
      .json({ maxDepth: 2 })
      .filter((json) => !json.includes('__proto__'))
      // Also turns -0 into what JSON makes of it.
      .map((json) => JSON.parse(json)),
    options: fc.record(
      {
        authorizationURL: url,
        tokenURL: url,
        client_id: someText,
        client_secret: text,
        scope: fc.oneof(
          scope,
          scope.map((s) => s.join(' ')),
        ),
        useOauthSpecScope: fc.boolean(),
        pkce_enabled: fc.boolean(),
        authParams: map,
        authParamsMap: map,
        upstream_params: fc.dictionary(
          key,
          fc.oneof(fc.record({ value: text }), fc.record({ alias: someText })),
          { minKeys: 1, maxKeys: 3, noNullPrototype: true },
        ),
        customHeaders: map,
        scripts: fc.record({ fetchUserProfile: script }),
        icon_url: url,
        fieldsMap: map,
        logoutUrl: url,
      },
      {
        requiredKeys: ['authorizationURL', 'tokenURL', 'client_id'],
        noNullPrototype: true,
      },
    ),
  },
  { requiredKeys: ['name', 'strategy', 'options'], noNullPrototype: true },
)
