import { gzipSync } from 'node:zlib'
import { CompactSign, importJWK } from 'jose'
import type { userinfoFaults as descriptions } from '../../shared/faults/userinfo-faults.ts'
import { endpointPaths } from '../provider-configuration.ts'
import { type Answer, errorAnswer, jsonAnswer, pageAnswer, redirectAnswer } from './answer.ts'
import {
  answerAt,
  breakAt,
  changeAt,
  type FaultBehaviour,
  type FaultSite,
} from './fault-behaviour.ts'
import { changeFields, without } from './json-change.ts'
import { keepSilent } from './transport-faults.ts'

/** What is wrong with the userinfo response. */
export const userinfoFaults = {
  'userinfo-401': answerAt(
    'userinfo',
    errorAnswer(401, 'invalid_token', 'The access token is not valid here', {
      'WWW-Authenticate': 'Bearer realm="playground", error="invalid_token"',
    }),
  ),
  'userinfo-403': answerAt(
    'userinfo',
    jsonAnswer(403, { message: 'The People API has not been enabled for this client' }),
  ),
  'userinfo-403-scope': answerAt(
    'userinfo',
    errorAnswer(403, 'insufficient_scope', 'The request requires the scope user:read', {
      'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="user:read"',
    }),
  ),
  'userinfo-403-user-agent': answerAt('userinfo', (request) =>
    request.headers['user-agent']
      ? null
      : {
          status: 403,
          headers: { 'Content-Type': 'text/plain; charset=utf-8' },
          body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\r\n',
        },
  ),
  'userinfo-404': answerAt('userinfo', jsonAnswer(404, { message: 'Not Found' })),
  'userinfo-429': answerAt(
    'userinfo',
    jsonAnswer(429, { message: 'API rate limit exceeded' }, { 'Retry-After': '60' }),
  ),
  'userinfo-500': answerAt(
    'userinfo',
    pageAnswer(500, 'Internal Server Error', 'Something broke on our side.'),
  ),
  'userinfo-html': answerAt(
    'userinfo',
    pageAnswer(200, 'Sign in', 'Your session has ended. Please sign in again.'),
  ),
  'userinfo-signed': changeAt('userinfo', (answer, _request, site) => signAnswer(answer, site)),
  'userinfo-redirected': answerAt('userinfo', redirectAnswer(302, '/')),
  'userinfo-gzip-undeclared': changeAt('userinfo', (answer) => ({
    ...answer,
    body: gzipSync(answer.body),
  })),
  'userinfo-ok-false': answerAt('userinfo', jsonAnswer(200, { ok: false, error: 'invalid_auth' })),
  'userinfo-nested': changeFields('userinfo', (claims) => ({ data: claims })),
  'userinfo-no-sub': changeFields('userinfo', (claims) => without(claims, 'sub')),
  'userinfo-other-sub': changeFields('userinfo', (claims) => ({ ...claims, sub: 'mallory' })),
  'userinfo-numeric-id': changeAt('userinfo', (answer) => ({
    ...answer,
    // As a JavaScript number it could not even be written here.
    body: String(answer.body).replace(/"sub":"[^"]*"/, '"sub":10155732871243219001'),
  })),
  'userinfo-email-as-id': changeFields('userinfo', (claims) => ({ ...claims, sub: claims.email })),
  'userinfo-prefixed-id': changeFields('userinfo', (claims) => ({
    ...claims,
    sub: `oauth2|playground|${claims.sub}`,
  })),
  'userinfo-undefined-id': changeFields('userinfo', (claims) => ({ ...claims, sub: 'undefined' })),
  'userinfo-no-email': changeFields('userinfo', (claims) =>
    without(without(claims, 'email'), 'email_verified'),
  ),
  'userinfo-email-malformed': changeFields('userinfo', (claims) => ({
    ...claims,
    email: claims.name,
  })),
  'userinfo-email-verified-text': changeFields('userinfo', (claims) => ({
    ...claims,
    email_verified: String(claims.email_verified),
  })),
  'userinfo-empty-name': changeFields('userinfo', (claims) => ({ ...claims, name: '' })),
  'userinfo-long-name': changeFields('userinfo', (claims) => ({
    ...claims,
    name: 'Ada '.repeat(100),
  })),
  'userinfo-token-in-picture': changeFields('userinfo', (claims, _site, authorization) => ({
    ...claims,
    picture: `${claims.picture}?access_token=${authorization.replace(/^Bearer /i, '')}`,
  })),
  'userinfo-picture-relative': changeFields('userinfo', (claims) => ({
    ...claims,
    picture: '/avatars/ada.svg',
  })),
  'userinfo-redirect-loop': answerAt('userinfo', redirectAnswer(302, endpointPaths.userinfo)),
  'userinfo-slow': breakAt('userinfo', keepSilent),
  'userinfo-connection-reset': breakAt('userinfo', (response) => response.destroy()),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

async function signAnswer(answer: Answer, { keys }: FaultSite): Promise<Answer> {
  const alg = 'ES256'
  const [jwk = {}] = keys.jwks.keys
  const payload = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  const body = await new CompactSign(payload)
    .setProtectedHeader({ alg })
    .sign(await importJWK({ ...jwk }, alg))
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/jwt' }, body }
}
