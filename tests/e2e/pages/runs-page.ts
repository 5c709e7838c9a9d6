import type { Locator, Page } from 'playwright/test'

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
