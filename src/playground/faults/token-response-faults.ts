import { gzipSync } from 'node:zlib'
import type { tokenResponseFaults as descriptions } from '../../shared/faults/token-faults.ts'
import { type Answer, errorAnswer, jsonAnswer, pageAnswer } from './answer.ts'
import { answerAt, breakAt, changeAt, type FaultBehaviour } from './fault-behaviour.ts'
import { changeFields, type Fields, without } from './json-change.ts'

/** Bytes: more than the workbench takes. */
const hugeSize = 12_000_000

/** What is wrong with a token response that is meant to be one. */
export const tokenResponseFaults = {
  'token-html': answerAt(
    'token',
    pageAnswer(200, 'Welcome', 'Please sign in to the developer portal.'),
  ),
  'token-form-encoded': changeAt('token', (answer, request) =>
    answer.status !== 200 || request.headers.accept?.includes('json') ? answer : asForm(answer),
  ),
  'token-byte-order-mark': changeAt('token', (answer) => ({
    ...answer,
    body: `\uFEFF${String(answer.body)}`,
  })),
  'token-gzip-undeclared': changeAt('token', (answer) => ({
    ...answer,
    body: gzipSync(answer.body),
  })),
  'token-nested': changeFields('token', (tokens) => ({ message: 'success', data: tokens })),
  'token-named-differently': changeFields('token', (tokens) => ({
    ...without(tokens, 'access_token'),
    accessToken: tokens.access_token,
  })),
  'token-without-access-token': changeFields('token', (tokens) => without(tokens, 'access_token')),
  'token-type-missing': changeFields('token', (tokens) => without(tokens, 'token_type')),
  'token-type-mac': changeFields('token', (tokens) => ({ ...tokens, token_type: 'mac' })),
  'expires-in-implausible': changeFields('token', (tokens) => ({
    ...tokens,
    expires_in: Date.now() + 3_600_000,
  })),
  'expires-in-text': changeFields('token', (tokens) => ({
    ...tokens,
    expires_in: String(tokens.expires_in),
  })),
  'scope-narrowed': changeFields('token', (tokens) => ({ ...tokens, scope: 'openid profile' })),
  'scope-widened': changeFields('token', (tokens) => ({
    ...tokens,
    scope: `${tokens.scope} admin`,
  })),
  'refresh-token-missing': changeFields('token', (tokens) => without(tokens, 'refresh_token')),
  'id-token-missing': changeFields('token', (tokens) => without(tokens, 'id_token')),
  'token-cacheable': changeAt('token', (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'public, max-age=3600' },
  })),
  'token-error-200': answerAt(
    'token',
    errorAnswer(200, 'bad_verification_code', 'The code passed is incorrect or expired.'),
  ),
  'token-error-object': answerAt(
    'token',
    jsonAnswer(400, {
      error: {
        message: 'Error validating verification code.',
        type: 'OAuthException',
        code: 100,
        fbtrace_id: 'AbCdEf123',
      },
    }),
  ),
  'token-empty': answerAt('token', { status: 200, headers: {}, body: '' }),
  'token-truncated': changeAt('token', (answer) => ({
    ...answer,
    body: String(answer.body).slice(0, 120),
  })),
  'token-huge': breakAt('token', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ access_token: 'x'.repeat(hugeSize), token_type: 'Bearer' }))
  }),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

function asForm(answer: Answer): Answer {
  // oidc-provider answers 200 with a JSON object.
  const fields = JSON.parse(String(answer.body)) as Fields
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  return {
    status: 200,
    headers: { ...answer.headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(pairs).toString(),
  }
}
