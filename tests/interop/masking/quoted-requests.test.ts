import { describe, expect, it } from 'vitest'
import { findLeak } from '../../../src/interop/case/find-leak.ts'
import { maskRun } from '../../../src/interop/masking/mask-run.ts'
import { noDecisions } from '../../../src/shared/case.ts'
import type { Run } from '../../../src/shared/run.ts'
import { buildRun } from '../../builders/run-builder.ts'

const base = await buildRun()

function share(run: Run): Run {
  return maskRun({ run, decisions: noDecisions, runSecrets: [], storedSecrets: [] }).run
}

function answering(text: string): Run {
  const body = { text, size: text.length }
  const response = { status: 400, statusText: '', headers: [], body }
  return { ...base, trace: base.trace.map((e) => (e.kind === 'exchange' ? { ...e, response } : e)) }
}

function failingWith(message: string): Run {
  const error = { code: 'token-error-response', message } as const
  return { ...base, steps: base.steps.map((step) => ({ ...step, error })) }
}

const code = 'C0DEsecret~value!1'
const inForm = 'C0DEsecret%7Evalue%211'
const redirect = 'redirect_uri=https%3A%2F%2Fapp.example%2Fcb'
const quotes = [
  `bad request body: grant_type=authorization_code&code=${inForm}&${redirect}`,
  `bad request body: code=${inForm}&${redirect}&grant_type=authorization_code.`,
  `cannot take code=${code}, redirect_uri=https://app.example/cb`,
  `got { grant_type: 'authorization_code', code: '${code}' }`,
]

describe.each(quotes)('the code of the request is masked where an answer says %s', (text) => {
  it.each([
    ['in JSON', answering(JSON.stringify({ error_description: text }))],
    ['in a page', answering(`<!doctype html><pre>${text.replaceAll('&', '&amp;')}</pre>`)],
    ['as text', answering(text)],
    ['and the step repeats it', failingWith(text)],
    ['and the script prints it', { ...base, console: [{ level: 'log', text, at: 1 }] } as const],
  ])('%s', (_, run) => {
    const shared = share(run)
    expect(findLeak(shared, [code])).toBeNull()
    expect(JSON.stringify(shared)).toContain('code')
  })
})

it('what else such a request holds stays to be read', () => {
  const [error] = share(failingWith(quotes[0] ?? '')).steps.map((step) => step.error?.message)
  expect(error).toBe(`bad request body: grant_type=authorization_code&code=‹code›&${redirect}`)
})

it.each(['code=invalid_grant&status=400', 'refused with code=invalid_grant, status=400'])(
  'the code of an error stays: %s',
  (text) => {
    const message = `The server says ${text}`
    expect(share(failingWith(message)).steps[0]?.error?.message).toBe(message)
  },
)

it('a script that writes such a request stays as it is', () => {
  const fetchUserProfile = "const a='grant_type=x&code='+t+'&state=1';code=e.code,state=e.state"
  const options = { ...base.connection.options, scripts: { fetchUserProfile } }
  const run = share({ ...base, connection: { ...base.connection, options } })
  expect(run.connection.options.scripts?.fetchUserProfile).toBe(fetchUserProfile)
})
