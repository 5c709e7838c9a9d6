import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import {
  describeShownText,
  shownTextExpression,
} from '../../../src/engine/user-agents/windowed/shown-text.ts'
import type { FakeResponse } from '../fake-electron/fake-network.ts'
import { callbackUrl, createLoginHarness, idp, settle } from '../login-harness.ts'

const refusal: FakeResponse = {
  kind: 'page',
  status: 400,
  title: 'Refused',
  text: 'Error 400: redirect_uri_mismatch (access_token=secret-token-1)',
}

test('the text of a page that says no is in the trace, masked', async () => {
  const { login } = createLoginHarness()
  const { result, navigations, page } = login({ response: refusal })
  const shown = await page()
  await settle()
  expect(navigations().map(({ response }) => response)).toMatchObject([
    {
      status: 400,
      body: {
        text: 'Refused\nError 400: redirect_uri_mismatch (access_token=«access_token»)',
        isVisibleText: true,
      },
    },
  ])
  shown.close()
  expect(await result).toEqual({ kind: 'closed' })
})

test('it belongs to the page, not to a frame of it', async () => {
  const { network, login } = createLoginHarness()
  network.serve(`${idp}/frame`, { ...refusal, text: 'of the frame' })
  const { result, navigations, page } = login({
    response: { ...refusal, script: (shown) => shown.frame(`${idp}/frame`) },
  })
  const shown = await page()
  await settle()
  const texts = navigations().map(({ frame, response }) => [frame, response?.body?.text])
  expect(texts).toEqual([
    ['main', expect.stringContaining('redirect_uri_mismatch')],
    ['subframe', undefined],
  ])
  shown.close()
  await result
})

test('nothing is read of other pages', async () => {
  const { network, login } = createLoginHarness()
  network.serve(`${idp}/refusal`, {
    ...refusal,
    script: (page) => page.go(`${callbackUrl}?code=secret-code-1&state=s1`),
  })
  const { result, navigations } = login({
    response: {
      kind: 'page',
      text: 'Signed in as Ada',
      script: (page) => page.go(`${idp}/refusal`),
    },
  })
  await result
  await settle()
  expect(JSON.stringify(navigations())).not.toContain('Ada')
})

test('what the browser shows by itself for an answer without a page is left out', () => {
  const location = { protocol: 'chrome-error:' }
  const document = { title: 'login.example.com', body: { innerText: 'HTTP ERROR 400' } }
  const result: unknown = runInNewContext(shownTextExpression, { location, document })
  expect(describeShownText(result)).toBeNull()
})

test('a page that made something else of its document is no text', () => {
  expect(describeShownText({ length: 4 })).toBeNull()
  expect(describeShownText(undefined)).toBeNull()
})
