import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import type { SendHttpRequest } from '../../../src/engine/http/http-message.ts'
import { runScriptAlone } from '../../../src/engine/profile-script/bench/run-script-alone.ts'
import { createProfileScriptEngine } from '../../../src/engine/profile-script/create-engine.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import type { ProviderTemplate } from '../../../src/shared/provider-templates/provider-template.ts'
import { providerTemplates } from '../../../src/shared/provider-templates/provider-templates.ts'
import { Redactor } from '../../../src/shared/redaction.ts'
import type { ScriptAloneResult } from '../../../src/shared/script-alone.ts'
import { listen } from '../../support/request-log-server.ts'
import { apiImitations } from './api-imitations.ts'
import { fillInTemplate } from './filled-in.ts'
import type { Imitation } from './imitation.ts'
import { userinfoImitations } from './userinfo-imitations.ts'

type Answer = (imitation: Imitation, target: string) => { status: number; body: string }

const imitations: Readonly<Record<string, Imitation>> = { ...userinfoImitations, ...apiImitations }
const scripts = createProfileScriptEngine()
const client = new HttpClient({ connections: 4 })
let server: Server
let origin: string
/** What the server answers now, and for whom. */
let respond: Answer
let current: Imitation

beforeAll(async () => {
  server = createServer((request, response) => {
    // The path holds the address that the script asked for.
    const target = `${request.method} https:/${request.url}`
    const { authorization } = request.headers
    const misses = Object.entries(current.wantedHeaders ?? {}).some(
      ([name, pattern]) => !pattern.test(String(request.headers[name])),
    )
    const refusal = authorization !== 'Bearer the-access-token' ? 401 : misses ? 403 : undefined
    const { status, body } = refusal ? { status: refusal, body: '{}' } : respond(current, target)
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  origin = await listen(server)
})
afterAll(async () => {
  await Promise.all([scripts.close(), client.close()])
  server.closeAllConnections()
  server.close()
})

describe.each(providerTemplates)('the script of $displayName', (template) => {
  const imitation = imitationOf(template)

  test('makes the profile of what the provider documents', async () => {
    const result = await runScriptOf(template, ({ answers }, target) => {
      const answer = answers[target]
      return answer === undefined
        ? { status: 404, body: `{"unknown":"${target}"}` }
        : { status: 200, body: JSON.stringify(answer) }
    })
    expect(result.error).toBeNull()
    expect(result.profile).toEqual(imitation.profile)
    expect(result.warnings).toEqual([])
    expect(result.exchanges).toHaveLength(Object.keys(imitation.answers).length)
  })

  test('says which provider refused and with which status', async () => {
    const result = await runScriptOf(template, () => ({ status: 401, body: '{"error":"expired"}' }))
    expect(result.error?.message).toContain(`${template.displayName} answered 401: `)
  })

  test('says that an HTML page is no JSON', async () => {
    const result = await runScriptOf(template, () => ({
      status: 200,
      body: '<html>Sign in</html>',
    }))
    expect(result.error?.message).toContain(`${template.displayName} sent no JSON: <html>`)
  })
})

test('Slack’s refusal with status 200 is an error', async () => {
  const [slack] = providerTemplates.filter(({ id }) => id === 'slack')
  const refusal = { status: 200, body: '{"ok":false,"error":"token_revoked"}' }
  const result = slack && (await runScriptOf(slack, () => refusal))
  expect(result?.error?.message).toContain('Slack refused: token_revoked')
})

test('a Notion token that belongs to no person is an error', async () => {
  const [notion] = providerTemplates.filter(({ id }) => id === 'notion')
  const bot = {
    status: 200,
    body: '{"object":"user","type":"bot","bot":{"owner":{"type":"workspace"}}}',
  }
  const result = notion && (await runScriptOf(notion, () => bot))
  expect(result?.error?.message).toContain('Notion gave a token that belongs to no person')
})

function imitationOf({ id }: ProviderTemplate): Imitation {
  const found = imitations[id]
  if (!found) throw new Error(`nothing imitates ${id}`)
  return found
}

/** Runs the script of a filled-in template in the sandbox, against the local server. */
function runScriptOf(template: ProviderTemplate, answer: Answer): Promise<ScriptAloneResult> {
  current = imitationOf(template)
  respond = answer
  const task = {
    script: fillInTemplate(template).options.scripts?.fetchUserProfile ?? '',
    accessToken: 'the-access-token',
    context: { token_type: 'Bearer' },
    behaviour: defaultBehaviour,
  }
  const { signal } = new AbortController()
  return runScriptAlone(task, { scripts, send: sendToImitation, redactor: new Redactor(), signal })
}

/** Sends for real, but to the local server. */
const sendToImitation: SendHttpRequest = (request, options) =>
  client.send({ ...request, url: request.url.replace(/^https:\//, origin) }, options)
