import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('lets the playground misbehave, shows the finding, and switches it off', async ({
  workbench,
}) => {
  const { page, faults, results } = workbench
  await faults.button.click()
  await page.getByRole('textbox', { name: 'Search faults' }).fill('no such fault')
  await expect(page.getByText('No fault is named so')).toBeVisible()
  await page.getByRole('textbox', { name: 'Search faults' }).fill('callback-state-mismatch')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(faults.button).toHaveText(/^Playground: /)
  await page.keyboard.press('Escape')
  await expect(faults.button).toBeFocused()

  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Callback failed')

  await faults.button.click()
  await page.getByRole('button', { name: 'Switch it off' }).click()
  await expect(faults.button).toHaveText('Playground on 127.0.0.1:4410')
  await page.keyboard.press('Escape')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
})

test('makes of the connection what a fault needs, and undoes it', async ({ workbench }) => {
  const { page, faults } = workbench
  await faults.button.click()
  await faults.option('PKCE required').click()
  await expect(page.getByText('pkce_enabled: false')).toBeVisible()
  await page.getByRole('button', { name: 'Apply to Playground' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('switch', { name: 'PKCE' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('switch', { name: 'PKCE' })).toBeChecked()
})

test('opens the faults from the palette', async ({ workbench }) => {
  const { page } = workbench
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('misbehave')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Search faults' })).toBeFocused()
})
