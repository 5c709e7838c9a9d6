import { expect } from 'playwright/test'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { test } from './workbench-test.ts'

const count = 62_000

/** A user of nearly 10 MB, whose last value is the token that it was asked with. */
function largeUser(authorization: string): string {
  const entitlements = Array.from({ length: count }, (_, id) => ({ id, note: 'x'.repeat(130) }))
  return JSON.stringify({ sub: 'ada', entitlements, seen: authorization })
}

test('a response of 10 MB is kept whole, and opens as a tree', async ({ page, workbench }) => {
  const api = await startRequestLogServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(largeUser(request.headers.authorization ?? ''))
  })
  const { form, results } = workbench
  const script = [
    'function fetchUserProfile(accessToken, context, callback) {',
    `  request.get({ url: '${api.origin}/userinfo', headers: { Authorization: 'Bearer ' + accessToken } },`,
    '    function (error, response, body) {',
    "      callback(error, { user_id: 'ada', size: body.length })",
    '    })',
    '}',
  ]
  await form.replaceScript(script.join('\n'))
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed', { timeout: 30_000 })
  await results.openTab('Trace')
  await results.traceRow('/userinfo').click()

  const tree = results.detail.getByRole('region', { name: 'Response body, as a tree' })
  await expect(tree).toContainText('ada')
  await expect(results.detail).not.toContainText('only the first')
  await expect(tree.getByRole('button', { name: 'Reveal access_token' })).toBeVisible()

  await tree.getByRole('button', { name: /entitlements.*62,000 items/ }).click()
  await tree.getByRole('button', { name: '60,000 to 61,999' }).click()
  const last = tree.getByRole('button', { name: /^61999/ })
  await tree.focus()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(last).toBeVisible({ timeout: 500 })
  }).toPass()
  await last.click()
  await expect(tree).toContainText('61999')
  await expect(tree.getByText('x'.repeat(130))).toBeVisible()
  await workbench.keepScreenshot('large-response')
  await api.close()
})
