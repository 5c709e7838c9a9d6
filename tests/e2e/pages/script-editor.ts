import type { Locator, Page } from 'playwright/test'

/** The script's tab of the open connection. */
export class ScriptEditor {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** What is wrong with the script, one entry for each. */
  get problems(): Locator {
    return this.#page.getByRole('list', { name: 'Problems of the script' }).getByRole('listitem')
  }

  /** The messages behind the lines themselves. */
  get inlineMessages(): Locator {
    return this.#page.locator('.script-inline')
  }

  /** What the editor offers to complete with. */
  get offers(): Locator {
    return this.#page.locator('.cm-tooltip-autocomplete').getByRole('option')
  }

  get lines(): Locator {
    return this.#page.locator('.cm-line')
  }

  async format(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Format' }).click()
  }

  async insert(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Insert…' }).click()
    await this.#page.getByRole('menuitem', { name, exact: true }).click()
  }
}
