import { expect, type Locator, type Page } from 'playwright/test'

/** The playground in the header, and its faults. */
export class FaultMenu {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get button(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: /^Playground/ })
  }

  option(title: string): Locator {
    return this.#page.getByRole('option', { name: title })
  }

  /** Lets the playground misbehave, and closes the menu. */
  async choose(title: string): Promise<void> {
    await this.button.click()
    await this.option(title).first().click()
    await expect(this.button).toHaveText(`Playground: ${title}`)
    await this.#page.keyboard.press('Escape')
  }

  /** Lets the playground behave again. */
  async end(title: string): Promise<void> {
    await this.button.click()
    await this.option(title).first().click()
    await expect(this.button).toHaveText(/^Playground on/)
    await this.#page.keyboard.press('Escape')
  }
}
