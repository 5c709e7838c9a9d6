import { expect, type Locator, type Page } from 'playwright/test'

/** The form of the open connection, and its script. */
export class ConnectionForm {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  field(label: string): Locator {
    return this.#page.getByRole('main').getByLabel(label, { exact: true })
  }

  /** Fills fields by their labels. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      if (label === 'Scope') await this.#removeScopes()
      await this.field(label).fill(value)
    }
  }

  async #removeScopes(): Promise<void> {
    const scopes = this.#page
      .getByRole('button', { name: /^Remove .*/ })
      .and(this.#page.locator('.scope button'))
    while ((await scopes.count()) > 0) await scopes.first().click()
  }

  /** What is wrong, as the form says it. */
  problem(text: string | RegExp): Locator {
    return this.#page.getByRole('main').locator('.field-problem').filter({ hasText: text })
  }

  /** Waits until everything typed is stored. */
  async saved(): Promise<void> {
    await expect(this.#page.locator('.save-state')).toHaveText('Saved')
  }

  async openTab(name: 'Connection' | 'Script' | 'JSON'): Promise<void> {
    await this.#page.getByRole('tab', { name, exact: true }).click()
  }

  get script(): Locator {
    return this.#page.getByRole('textbox', { name: 'Fetch User Profile script' })
  }

  async replaceScript(text: string): Promise<void> {
    await this.openTab('Script')
    await this.script.click()
    await this.#page.keyboard.press('ControlOrMeta+a')
    await this.#page.keyboard.insertText(text)
  }
}
