import type { Locator, Page } from 'playwright/test'

/** A check or a search for what works, in the place of the last run. */
export class InvestigationPane {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get outcome(): Locator {
    return this.#page.getByRole('region', { name: 'Outcome of the check' })
  }

  get panel(): Locator {
    return this.#page.locator('.pane[data-side="results"]')
  }

  /** One item, by its title. */
  item(title: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: title })
  }

  /** What it asks before it sends the client's credentials. */
  get question(): Locator {
    return this.panel.getByRole('region', { name: /^Send the client’s credentials/ })
  }

  async openTab(name: 'Report' | 'Trace'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click()
  }

  async close(): Promise<void> {
    await this.outcome.getByRole('button', { name: 'Back to the last run' }).click()
  }
}
