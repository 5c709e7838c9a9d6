import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('takes a pasted callback, after it has said what is wrong with another text', async ({
  workbench,
}) => {
  const { page, results } = workbench
  await workbench.chooseUserAgent('By hand')
  await workbench.runButton.click()
  const question = page.getByRole('region', { name: 'Question of the run' })
  const address = await question.locator('code').innerText()
  const pasted = question.getByRole('textbox')

  await pasted.fill('https://other.example.com/login/callback?code=x')
  await question.getByRole('button', { name: 'Go on' }).click()
  await expect(question).toContainText('other.example.com')
  await workbench.keepScreenshot('manual-callback')

  const state = new URL(address).searchParams.get('state')
  const callback = 'https://tenant.example.com/login/callback'
  await pasted.fill(`${callback}?error=access_denied&state=${state}`)
  await question.getByRole('button', { name: 'Go on' }).click()
  await expect(results.outcome).toContainText('access_denied')
  await expect(question).toBeHidden()
})
