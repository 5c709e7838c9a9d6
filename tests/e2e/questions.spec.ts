import { expect } from 'playwright/test'
import {
  staff,
  startPasswordProvider,
  startUntrustedProvider,
} from '../support/deciding-provider.ts'
import { QuestionPanel } from './pages/question-panel.ts'
import { test } from './workbench-test.ts'

test('a certificate that is not trusted is shown, and trusted for one run only', async ({
  page,
  workbench,
}) => {
  const { form, results } = workbench
  const provider = await startUntrustedProvider()
  const question = new QuestionPanel(page)
  try {
    await form.fill({ 'Authorization URL': `${provider.address}/authorize` })
    await workbench.runButton.click()
    const { host } = new URL(provider.address)
    await question.asked(`The certificate of ${host} is not trusted`)
    await expect(question.fact('Issued by')).toHaveText(
      'OAuth Workbench throwaway test certificate',
    )
    await expect(question.fact('Valid')).toHaveText('2020-01-01 to 2120-01-01')
    await question.answer('Go on for this login')
    await expect(results.outcome).toContainText('access_denied')
    await expect(question.panel).toBeHidden()
    await results.openTab('Trace')
    await expect(results.traceRow('certificate.trusted')).toBeVisible()

    await workbench.runButton.click()
    await question.asked(`The certificate of ${host} is not trusted`)
    await question.answer('Refuse')
    await expect(results.outcome).toContainText(
      'its TLS certificate comes from an unknown authority',
    )
  } finally {
    await provider.close()
  }
})

test('a server that wants HTTP authentication asks again after a wrong password', async ({
  page,
  workbench,
}) => {
  const { form, results } = workbench
  const provider = await startPasswordProvider()
  const question = new QuestionPanel(page)
  try {
    await form.fill({ 'Authorization URL': `${provider.origin}/authorize` })
    await workbench.runButton.click()
    await question.asked(`The server ${new URL(provider.origin).host} wants a name and password`)
    await expect(question.panel).toContainText('It calls itself “Staff of Example”.')
    await question.signIn(staff.username, 'wrong')
    await expect(question.panel).toContainText('What was given before was refused.')
    await question.signIn(staff.username, staff.password)
    await expect(results.outcome).toContainText('access_denied')
    await results.openTab('Trace')
    await expect(results.traceRow('http-login.answered')).toHaveCount(2)
  } finally {
    await provider.close()
  }
})

test('a run that is cancelled takes its question back', async ({ page, workbench }) => {
  const { form, results } = workbench
  const provider = await startUntrustedProvider()
  const question = new QuestionPanel(page)
  try {
    await form.fill({ 'Authorization URL': `${provider.address}/authorize` })
    await workbench.runButton.click()
    await question.asked()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(question.panel).toBeHidden()
    await expect(results.outcome).toContainText(/cancelled/i)
  } finally {
    await provider.close()
  }
})
