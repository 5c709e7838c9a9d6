import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { pathOf, startRequestLogServer } from '../support/request-log-server.ts'
import { closeScripts, startRun } from './start-run.ts'

afterAll(closeScripts)

/** More requests than may go to one host side by side. */
const script = (origin: string) => `function fetchUserProfile(accessToken, context, callback) {
  let left = 8
  for (let i = 0; i < 8; i++)
    request.get('${origin}/slow', () => { if (--left === 0) callback(null, { user_id: '1' }) })
}`

test('a script that uses all its connections does not hold up the inspection of the ID token', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const keys = [await exportJWK(publicKey)]
  const scriptIsBusy = Promise.withResolvers<void>()
  const keysWereAsked = Promise.withResolvers<void>()
  let slowRequests = 0
  const provider = await startRequestLogServer(async (request, response) => {
    const json = (value: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
    const { searchParams } = new URL(request.url ?? '/', provider.origin)
    switch (pathOf(request)) {
      case '/authorize': {
        const query = new URLSearchParams({ code: 'c-1', state: searchParams.get('state') ?? '' })
        return response.writeHead(302, { location: `https://app.example/callback?${query}` }).end()
      }
      case '/token': {
        const token = new SignJWT({ iss: provider.origin, sub: '1' })
        const id_token = await token.setProtectedHeader({ alg: 'ES256' }).sign(privateKey)
        return json({ access_token: 'token-1', token_type: 'Bearer', id_token })
      }
      case '/slow':
        if (++slowRequests === 5) scriptIsBusy.resolve()
        await keysWereAsked.promise
        return json({})
      case '/jwks':
        keysWereAsked.resolve()
        return json({ keys })
      default:
        await scriptIsBusy.promise
        return json({ issuer: provider.origin, jwks_uri: `${provider.origin}/jwks` })
    }
  })
  const { run } = await startRun(
    buildConnection({
      options: {
        authorizationURL: `${provider.origin}/authorize`,
        tokenURL: `${provider.origin}/token`,
        scripts: { fetchUserProfile: script(provider.origin) },
      },
      workbench: { callbackUrl: 'https://app.example/callback' },
    }),
  )
  await provider.close()
  expect(run.outcome).toBe('passed')
  expect(run.idToken?.signature).toMatchObject({ state: 'verified' })
})
