import { CompactEncrypt, UnsecuredJWT } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type IdTokenToInspect,
  inspectIdToken,
} from '../../../src/engine/id-token/inspect-id-token.ts'
import {
  createSend,
  type IssuerServer,
  makeKey,
  sign,
  startIssuer,
  type TestKey,
} from './issuer-server.ts'

const clientSecret = 'a-client-secret-of-some-length-for-hs256'
let rsa: TestKey
let other: TestKey
let issuer: IssuerServer
let sender: ReturnType<typeof createSend>

beforeAll(async () => {
  rsa = await makeKey('RS256', 'rsa-1')
  other = await makeKey('RS256', 'rsa-1')
})

beforeEach(async () => {
  issuer = await startIssuer([rsa.jwk])
  sender = createSend()
})

afterEach(async () => {
  issuer.close()
  await sender.close()
})

function inspect(idToken: string, change: Partial<IdTokenToInspect> = {}) {
  const given = {
    idToken,
    accessToken: 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y',
    code: 'Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk',
    clientId: 'client-4711',
    clientSecrets: [clientSecret],
    nonce: 'n-0S6_WzA2Mj',
    authorizationUrl: `${issuer.issuer}/authorize`,
    tokenUrl: `${issuer.issuer}/token`,
  }
  return inspectIdToken({ ...given, ...change }, sender.send)
}

const signed = (claims: Record<string, unknown> = {}) =>
  sign({ iss: issuer.issuer, sub: '7', ...claims }, { alg: 'RS256', kid: 'rsa-1' }, rsa.privateKey)

describe('the signature', () => {
  it('is verified with the key that the issuer publishes', async () => {
    const facts = await inspect(await signed())
    expect(facts.signature).toEqual({ state: 'verified', evidence: ['t1', 't2'] })
    expect(facts.keyIds).toEqual(['rsa-1'])
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/keys'])
  })

  it.each(['ES256', 'PS384', 'EdDSA'])('is verified for %s', async (alg) => {
    const key = await makeKey(alg, 'k')
    issuer.answer('/keys', { keys: [key.jwk] })
    const token = await sign({ iss: issuer.issuer }, { alg, kid: 'k' }, key.privateKey)
    expect((await inspect(token)).signature.state).toBe('verified')
  })

  it('is wrong where another key has signed', async () => {
    const token = await sign(
      { iss: issuer.issuer },
      { alg: 'RS256', kid: 'rsa-1' },
      other.privateKey,
    )
    expect((await inspect(token)).signature).toEqual({
      state: 'wrong',
      problem: 'signature-wrong',
      reason: 'the signature does not fit the token and the key',
      evidence: ['t1', 't2'],
    })
  })

  it('is verified by any key that fits, where the token names none', async () => {
    const { kid: _kid, ...withoutKid } = other.jwk
    issuer.answer('/keys', { keys: [withoutKid, rsa.jwk] })
    const token = await sign({ iss: issuer.issuer }, { alg: 'RS256' }, rsa.privateKey)
    const facts = await inspect(token)
    expect(facts.signature.state).toBe('verified')
    expect(facts.keyIds).toEqual([null, 'rsa-1'])
  })

  it('is not verified where the key set lacks the kid', async () => {
    const token = await sign({ iss: issuer.issuer }, { alg: 'RS256', kid: 'new' }, rsa.privateKey)
    const { signature } = await inspect(token)
    expect(signature).toMatchObject({
      state: 'not-verified',
      problem: 'key-not-found',
      reason: 'no key of the key set fits: its kid is "new", its alg is "RS256"',
    })
  })

  it('is not verified with a key that is too short', async () => {
    issuer.answer('/keys', { keys: [{ kty: 'RSA', kid: 'rsa-1', n: 'AQAB', e: 'AQAB' }] })
    expect((await inspect(await signed())).signature.problem).toBe('key-refused')
  })

  it('is verified with the client secret for HS256, without asking for keys', async () => {
    const key = new TextEncoder().encode(clientSecret)
    const token = await sign({ iss: issuer.issuer }, { alg: 'HS256' }, key)
    expect((await inspect(token)).signature).toEqual({ state: 'verified', evidence: ['t1'] })
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration'])
  })

  it('is wrong for HS256 with another secret', async () => {
    const token = await sign({ iss: issuer.issuer }, { alg: 'HS256' }, new Uint8Array(32).fill(7))
    expect((await inspect(token)).signature.problem).toBe('signature-wrong')
  })

  it('is not verified for HS256 where the connection has no secret', async () => {
    const token = await sign({ iss: issuer.issuer }, { alg: 'HS256' }, new Uint8Array(32).fill(7))
    const { signature } = await inspect(token, { clientSecrets: [] })
    expect(signature.problem).toBe('client-secret-missing')
  })

  it('is not there where alg is none', async () => {
    const token = new UnsecuredJWT({ iss: issuer.issuer }).encode()
    const facts = await inspect(token)
    expect(facts.signature).toMatchObject({ state: 'not-verified', problem: 'unsigned' })
    expect(facts.claims).toEqual({ iss: issuer.issuer })
  })
})

describe('a token that cannot be read', () => {
  it('is malformed where it is no JWT', async () => {
    const facts = await inspect('not.a.token')
    expect(facts).toMatchObject({ form: 'malformed', claims: null, discovery: null })
    expect(facts.signature.problem).toBe('malformed')
  })

  it('is a JWE where it is encrypted, and nothing is asked', async () => {
    const token = await new CompactEncrypt(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'dir', enc: 'A128GCM' })
      .encrypt(new Uint8Array(16))
    const facts = await inspect(token)
    expect(facts).toMatchObject({ form: 'jwe', header: { enc: 'A128GCM' }, claims: null })
    expect(facts.signature.problem).toBe('encrypted')
    expect(issuer.requests).toEqual([])
  })
})

describe('the issuer', () => {
  it.each([
    ['is no URL', 'accounts.example.com', 'iss is not a URL'],
    ['is another host without TLS', 'http://other.example.com', 'iss is not encrypted'],
    ['is a private address', 'https://192.168.0.1', 'iss names 192.168.0.1'],
    ['is this computer', 'https://localhost:8443', 'iss names localhost'],
    ['is an IPv6 private address', 'https://[fd00::1]', 'iss names [fd00::1]'],
    ['holds credentials', 'https://a:b@id.example.com', 'iss holds a user name'],
    ['is a file', 'file:///etc/passwd', 'iss is not an https URL'],
    ['is absent', undefined, 'iss is absent'],
  ])('is not asked where it %s', async (_, iss, words) => {
    const facts = await inspect(await signed({ iss }))
    expect(facts.signature.problem).toBe('issuer-unusable')
    expect(facts.signature.reason).toContain(words)
    expect(facts.discovery).toBeNull()
    expect(issuer.requests).toEqual([])
  })

  it('is asked at its path, without a doubled slash', async () => {
    const iss = `${issuer.issuer}/realms/demo/`
    await inspect(await signed({ iss }))
    expect(issuer.requests).toEqual(['/realms/demo/.well-known/openid-configuration'])
  })

  it.each([
    ['a status', { status: 500, text: '' }, 'it answered with status 500'],
    ['HTML', { status: 200, text: '<html>' }, 'its answer is not a JSON object'],
    ['a list', [], 'its answer is not a JSON object'],
  ])('leaves the signature unverified where its metadata is %s', async (_, answer, problem) => {
    issuer.answer('/.well-known/openid-configuration', answer)
    const facts = await inspect(await signed())
    expect(facts.signature).toMatchObject({ problem: 'discovery-failed', reason: problem })
    expect(facts.discovery).toMatchObject({ document: null, problem, evidence: 't1' })
  })

  it('leaves the signature unverified where nothing listens', async () => {
    const token = await signed()
    issuer.close()
    const { signature } = await inspect(token)
    expect(signature.problem).toBe('discovery-failed')
    expect(signature.reason).toContain('connection refused')
  })

  it.each([
    ['is not named', { issuer: 'x' }, 'the jwks_uri is absent'],
    ['is elsewhere without TLS', { jwks_uri: 'http://other.example.com/k' }, 'is not encrypted'],
  ])('leaves the signature unverified where its key set %s', async (_, document, words) => {
    issuer.answer('/.well-known/openid-configuration', document)
    const { signature } = await inspect(await signed())
    expect(signature.problem).toBe('key-set-failed')
    expect(signature.reason).toContain(words)
  })

  it('leaves the signature unverified where its key set holds no keys', async () => {
    issuer.answer('/keys', { message: 'moved' })
    const { signature } = await inspect(await signed())
    expect(signature).toMatchObject({ problem: 'key-set-failed', evidence: ['t1', 't2'] })
  })

  it('is still trusted where one of its keys cannot be read', async () => {
    issuer.answer('/keys', { keys: [null, { kid: 'broken' }, rsa.jwk] })
    expect((await inspect(await signed())).signature.state).toBe('verified')
  })
})

describe('the hashes', () => {
  // The values of OpenID Connect Core, appendix A.4 and A.5.
  it('of the access token and the code are computed beside the claims', async () => {
    const facts = await inspect(
      await signed({ at_hash: '77QmUPtjPfzWtF2AnpK9RQ', c_hash: 'LDktKdoQak3Pk0cnXxCltA' }),
    )
    expect(facts.accessTokenHash).toEqual({
      claimed: '77QmUPtjPfzWtF2AnpK9RQ',
      computed: '77QmUPtjPfzWtF2AnpK9RQ',
    })
    expect(facts.codeHash).toEqual({
      claimed: 'LDktKdoQak3Pk0cnXxCltA',
      computed: 'LDktKdoQak3Pk0cnXxCltA',
    })
  })

  it('are absent where the token claims none', async () => {
    const facts = await inspect(await signed())
    expect([facts.accessTokenHash, facts.codeHash]).toEqual([null, null])
  })

  it('cannot be computed where alg names no hash', async () => {
    const token = new UnsecuredJWT({ iss: issuer.issuer, at_hash: 'x' }).encode()
    expect((await inspect(token)).accessTokenHash).toEqual({ claimed: 'x', computed: null })
  })
})

describe('what the claims are compared with', () => {
  it('is the client and the nonce of the run', async () => {
    const facts = await inspect(await signed({ aud: 'client-4711' }))
    expect(facts.expected).toEqual({ clientId: 'client-4711', nonce: 'n-0S6_WzA2Mj' })
    expect(facts.claims).toMatchObject({ aud: 'client-4711', sub: '7' })
  })
})

describe('an aborted run', () => {
  it('rejects with the reason of the abort', async () => {
    const given = inspectIdToken(
      {
        idToken: await signed(),
        accessToken: 'at',
        code: 'c',
        clientId: 'client-4711',
        clientSecrets: [],
        nonce: null,
        authorizationUrl: issuer.issuer,
        tokenUrl: issuer.issuer,
      },
      () => Promise.reject(new Error('cancelled')),
    )
    await expect(given).rejects.toThrow('cancelled')
  })
})
