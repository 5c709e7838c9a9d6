import type { IdTokenFacts } from '../../src/shared/id-token.ts'

/** Seconds since 1970 at which the runs of the builder inspect their ID token. */
export const checkedAt = Date.parse('2026-11-22T12:00:02Z') / 1000

/** Facts on an ID token that holds in every respect; the changes are laid over it. */
export function buildIdToken(
  change: {
    readonly facts?: Partial<IdTokenFacts>
    readonly header?: Readonly<Record<string, unknown>>
    /** `undefined` leaves a claim out. */
    readonly claims?: Readonly<Record<string, unknown>>
    readonly discovery?: Readonly<Record<string, unknown>>
  } = {},
): IdTokenFacts {
  const issuer = 'https://id.northwind.example'
  const claims = {
    iss: issuer,
    sub: '24400320',
    aud: 'client-4711',
    exp: checkedAt + 3600,
    iat: checkedAt - 1,
    ...change.claims,
  }
  return {
    checkedAt,
    form: 'jws',
    header: { alg: 'RS256', kid: '2026-11', ...change.header },
    claims: Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)),
    signature: { state: 'verified', evidence: ['t90', 't91'] },
    keyIds: ['2026-11', '2026-05'],
    expected: { clientId: 'client-4711', nonce: null },
    accessTokenHash: null,
    codeHash: null,
    discovery: {
      url: `${issuer}/.well-known/openid-configuration`,
      document: { issuer, jwks_uri: `${issuer}/keys`, ...change.discovery },
      evidence: 't90',
    },
    ...change.facts,
  }
}
