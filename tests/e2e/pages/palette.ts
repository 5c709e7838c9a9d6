import { expect, type Locator, type Page } from 'playwright/test'

/** The command palette. */
export class Palette {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Search connections, runs and commands' })
  }

  get found(): Locator {
    return this.dialog.getByRole('option')
  }

  /** What Enter would open or start. */
  get marked(): Locator {
    return this.dialog.getByRole('option', { selected: true })
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+k')
  }

  /** Types the query, which has the focus from the start. */
  async search(query: string): Promise<void> {
    await this.open()
    // What is typed before the field is there would go to the page.
    await expect(this.dialog.locator(':focus')).toBeVisible()
    await this.#page.keyboard.type(query)
  }

  /** Searches, and starts what is found first. */
  async start(query: string): Promise<void> {
    await this.search(query)
    await expect(this.marked).toBeVisible()
    await this.#page.keyboard.press('Enter')
  }
}
