import type { Locator, Page } from 'playwright/test'

/** The last run of the open connection. */
export class RunResults {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** How the run goes or ended. */
  get outcome(): Locator {
    return this.#page.getByRole('region', { name: 'Outcome of the run' })
  }

  /** A step of the flow picture: its name begins with its state. */
  step(title: string): Locator {
    return this.#page.getByRole('list', { name: 'Steps of the run' }).getByRole('button', {
      name: title,
    })
  }

  async openTab(name: 'Tokens' | 'Profile' | 'Console' | 'Trace' | 'Findings'): Promise<void> {
    await this.#page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  get panel(): Locator {
    return this.#page.locator('.pane[data-side="results"]').getByRole('tabpanel')
  }

  traceRow(text: string | RegExp): Locator {
    return this.#page
      .getByRole('listbox', { name: 'Trace' })
      .getByRole('option')
      .filter({ hasText: text })
  }

  get detail(): Locator {
    return this.#page.getByRole('region', { name: 'Detail of the trace event' })
  }
}
