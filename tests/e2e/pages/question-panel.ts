import { expect, type Locator, type Page } from 'playwright/test'

/** What a run that goes on asks the person. */
export class QuestionPanel {
  readonly panel: Locator

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: 'Question of the run' })
  }

  /** Waits until the run asks; its browser has to start first. */
  async asked(heading?: string): Promise<void> {
    const soon = { timeout: 20_000 }
    if (heading === undefined) await expect(this.panel).toBeVisible(soon)
    else await expect(this.heading).toHaveText(heading, soon)
  }

  get heading(): Locator {
    return this.panel.getByRole('heading')
  }

  /** The value of one fact of a certificate. */
  fact(name: string): Locator {
    return this.panel
      .getByRole('term')
      .filter({ hasText: name })
      .locator('xpath=..')
      .getByRole('definition')
  }

  async answer(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button }).click()
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.panel.getByLabel('Name').fill(username)
    await this.panel.getByLabel('Password', { exact: true }).fill(password)
    await this.answer('Sign in')
  }
}
