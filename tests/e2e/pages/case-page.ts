import type { Locator, Page } from 'playwright/test'

/** The page of a case that somebody shared. */
export class CasePage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get main(): Locator {
    return this.#page.getByRole('main', { name: /^Case / })
  }

  /** The cases of the sidebar. */
  get list(): Locator {
    return this.#page.getByRole('navigation', { name: 'Shared with me' })
  }

  /** Opens a file by the command that asks for one. */
  async open(name: string, text: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    // One question to the page, by whose answer Chromium has heard that the dialog is the test's.
    await this.#page.title()
    await this.#page.keyboard.press('Alt+o')
    const buffer = Buffer.from(text)
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer })
  }

  /** Drops a file onto the page. */
  async drop(name: string, text: string): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      `(() => { const t = new DataTransfer(); t.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return t })()`,
    )
    await this.#page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name })
  }
}
