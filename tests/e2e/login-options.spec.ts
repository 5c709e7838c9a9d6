import { expect } from 'playwright/test'
import { offerEmbeddedWindow } from './pages/desktop-wire.ts'
import { test } from './workbench-test.ts'

test('a connection keeps its sign-in in the embedded window, and can forget it', async ({
  page,
  workbench,
}) => {
  const sent = await offerEmbeddedWindow(page)
  await workbench.open()
  await workbench.chooseUserAgent('Embedded window')
  const option = page.getByRole('menuitemcheckbox', { name: 'Keep me signed in' })
  const forget = page.getByRole('menuitem', { name: 'Sign out and forget' })
  await workbench.openUserAgents()
  await expect(option).not.toBeChecked()
  await expect(forget).toBeHidden()
  await option.click()
  await expect(option).toBeChecked()
  await workbench.keepScreenshot('keep-me-signed-in')
  await forget.click()
  await expect.poll(() => sent.join()).toContain('"forgetSignIn","input":{"name":"playground"}')
  // The real workbench behind the page is the browser edition's.
  await expect(page.getByText('No user agent here keeps a sign-in from run to run.')).toBeVisible()
  await workbench.form.saved()

  await workbench.open()
  await workbench.openUserAgents()
  await expect(option).toBeChecked()
})

test('the trace keeps the pages of a login in Chromium once that is turned on', async ({
  page,
  workbench,
}) => {
  const { results } = workbench
  await workbench.openUserAgents()
  await page.getByRole('menuitemcheckbox', { name: 'Keep pages in the trace' }).click()
  await page.keyboard.press('Escape')
  await workbench.form.saved()
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('access_denied')
  await results.openTab('Trace')
  await results.traceRow('/interaction/').first().click()
  await expect(results.detail).toContainText('<!doctype html>')
})
