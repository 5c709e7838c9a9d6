import { expect, type Locator, type Page } from 'playwright/test'

/** The page of the kept runs. */
export class RunsPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: 'Runs' })
      .click()
  }

  get rows(): Locator {
    return this.#page.getByRole('listbox', { name: 'Runs' }).getByRole('option')
  }

  async search(text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Search the runs' }).fill(text)
  }

  get onlyPinned(): Locator {
    return this.#page.getByRole('button', { name: 'Only pinned runs' })
  }

  /** Types a text and presses the pin before the search for it has begun. */
  async searchAndPin(text: string): Promise<void> {
    await this.#page.clock.install()
    await this.#page.clock.pauseAt(Date.now() + 60_000)
    await this.search(text)
    await this.onlyPinned.click()
    await this.#page.clock.runFor(1000)
    await this.#page.clock.resume()
    await expect(this.onlyPinned).toHaveAttribute('aria-pressed', 'true')
  }

  get kept(): Locator {
    return this.#page.getByRole('region', { name: 'Kept run' })
  }

  /** What is done with the tokens of the run that is shown. */
  get afterLogin(): Locator {
    return this.#page.getByRole('region', { name: 'After the login' })
  }

  get comparison(): Locator {
    return this.#page.getByRole('main', { name: 'Comparison' })
  }

  get replay(): Locator {
    return this.#page.getByRole('region', { name: 'Replay' })
  }

  async press(name: string): Promise<void> {
    await this.kept.getByRole('button', { name }).click()
  }
}
