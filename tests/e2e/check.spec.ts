import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('checks a connection before any login, and asks before it sends the credentials', async ({
  workbench,
}) => {
  const { page, investigation } = workbench
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(investigation.outcome).toContainText('Nothing speaks against a login')
  await expect(investigation.item('The token URL is a token endpoint')).toContainText(
    'as a token endpoint does',
  )
  await expect(investigation.item('The token endpoint accepts the client')).toContainText(
    'only with consent',
  )

  await investigation.panel.getByRole('button', { name: 'Ask the token endpoint…' }).click()
  await expect(investigation.question).toContainText('POST http://127.0.0.1:4410/token')
  await expect(investigation.question).toContainText('code=made-up')
  await expect(investigation.question).not.toContainText('playground-client-secret')
  await investigation.question.getByRole('button', { name: 'Send to 127.0.0.1:4410' }).click()
  await expect(investigation.item('The token endpoint accepts the client')).toContainText(
    'The credentials are accepted as they are sent.',
  )

  await investigation.openTab('Trace')
  const exchanges = page.getByRole('img', { name: 'Exchange of the workbench' })
  expect(await exchanges.count()).toBeGreaterThan(4)
  expect(await exchanges.count()).toBeLessThanOrEqual(10)
  await investigation.close()
  await expect(page.getByRole('heading', { name: 'Not run yet' })).toBeVisible()
})

test('applies what a check found, checks again, and undoes it', async ({ workbench }) => {
  const { page, form, investigation } = workbench
  await page.getByRole('switch', { name: 'PKCE' }).click({ force: true })
  await form.saved()
  await workbench.title.click()
  await page.keyboard.press('Alt+c')
  await expect(investigation.outcome).toContainText('One thing is worth a look')
  await investigation
    .item('PKCE is used where the provider has it')
    .getByRole('button', { name: 'Apply and check again' })
    .click()
  await expect(investigation.outcome).toContainText('Nothing speaks against a login')
  await expect(page.getByRole('switch', { name: 'PKCE' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('switch', { name: 'PKCE' })).not.toBeChecked()
})

test('says of a server that is no authorization server what it is, and shows it in the trace', async ({
  workbench,
}) => {
  const { page, form, investigation, results } = workbench
  await form.fill({ 'Token URL': 'http://127.0.0.1:4410/' })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(investigation.outcome).toContainText(/keeps? a login from passing/)
  const item = investigation.item('The token URL is a token endpoint')
  await item
    .getByRole('button', { name: /^(GET|POST) 127/ })
    .first()
    .press('Enter')
  await expect(results.detail).toContainText('http://127.0.0.1:4410/')
  // By keyboard the person is where the button led.
  await expect(page.getByRole('listbox', { name: 'Trace' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(results.detail).toHaveCount(0)
})

test('cancels a check whose server does not answer', async ({ workbench }) => {
  const { page, faults, investigation } = workbench
  await faults.choose('Token endpoint is silent')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(investigation.outcome).toContainText('of at most 10')
  await investigation.outcome.getByRole('button', { name: 'Cancel' }).click()
  await expect(investigation.outcome).toContainText('It was cancelled; nothing more is sent.')
})
