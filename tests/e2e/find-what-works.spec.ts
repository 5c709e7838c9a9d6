import { expect } from 'playwright/test'
import { makeLinkCuttable } from './pages/cuttable-link.ts'
import { Palette } from './pages/palette.ts'
import { test } from './workbench-test.ts'

test('finds the client authentication that a server wants, applies it, and the login passes', async ({
  workbench,
}) => {
  const { page, faults, form, results, investigation } = workbench
  await faults.choose('invalid_client, Basic wanted')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')

  await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
  await expect(investigation.outcome).toContainText('Nothing has been sent yet.')
  await expect(investigation.question).toContainText('HTTP Basic')
  await expect(investigation.question).toContainText('Each takes a new login')
  await investigation.question.getByRole('button', { name: 'Send to 127.0.0.1:4410' }).click()
  await expect(investigation.outcome).toContainText('What works: HTTP Basic')
  await expect(investigation.panel).toContainText('Basic «client_id:client_secret»')

  await investigation.panel.getByRole('button', { name: 'Apply and run again' }).click()
  await (await workbench.login()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await expect(form.field('Custom headers')).toHaveValue(/Authorization/)
  await expect(page.locator('body')).not.toContainText('playground-client-secret')
})

test('tries a variant that takes a new login only when asked to, and puts the connection back', async ({
  workbench,
}) => {
  const { page, faults, results, investigation } = workbench
  const link = await makeLinkCuttable(page)
  await workbench.open()
  await faults.choose('invalid_grant, no reason')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')
  await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
  await investigation.question.getByRole('button', { name: /^Send to/ }).click()

  const plan = investigation.item('Without PKCE')
  await plan.getByRole('button', { name: 'Try with a new login…' }).click()
  await expect(plan).toContainText('one click puts the connection back')
  await expect(page.getByRole('switch', { name: 'PKCE' })).toBeChecked()
  await plan.getByRole('button', { name: 'Change and sign in' }).click()
  await (await workbench.login()).signIn()
  const notice = page.getByRole('region', { name: 'Variant of this run' })
  await expect(notice).toContainText('did not make the login pass')
  await expect(page.getByRole('switch', { name: 'PKCE' })).not.toBeChecked()
  await link.cut()
  await notice.getByRole('button', { name: 'Put the connection back' }).click()
  await expect(page.getByText(/out of reach|was lost/).last()).toBeVisible()
  await expect(notice).toBeVisible()
  link.mend()
  await expect(page.getByText('The workbench is out of reach.')).toHaveCount(0)
  await notice.getByRole('button', { name: 'Put the connection back' }).click()
  await expect(page.getByRole('switch', { name: 'PKCE' })).toBeChecked()
  await expect(notice).toHaveCount(0)
})

test('sends nothing where the person says no', async ({ workbench }) => {
  const { faults, results, investigation } = workbench
  await faults.choose('invalid_client, no reason')
  await (await workbench.runToLogin()).signIn()
  await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
  await investigation.question.getByRole('button', { name: 'Don’t send' }).click()
  await expect(results.outcome).toContainText('Token exchange failed')
})

test('is not offered while a check goes on, whose result would be lost', async ({
  page,
  workbench,
}) => {
  const { faults, results, investigation } = workbench
  const palette = new Palette(page)
  await faults.choose('invalid_client, no reason')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')
  await faults.choose('Token endpoint is silent')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(investigation.outcome).toContainText('of at most 10')
  await palette.search('find what works')
  await expect(palette.dialog).toContainText('Nothing matches “find what works”.')
})
