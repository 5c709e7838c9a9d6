import type { Locator, Page } from 'playwright/test'

/** The script alone: what it is run with, and what came of it. */
export class ScriptBenchPanel {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: 'Run only the script' })
  }

  get runButton(): Locator {
    return this.panel.getByRole('button', { name: /^Run only the script/ })
  }

  async runWith(label: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: 'Run it with' }).selectOption({ label })
  }

  /** Drops a HAR file on its field, as the person does with a mouse. */
  async dropHar(fileName: string, content: string): Promise<void> {
    // As text, because these files are compiled for Node.
    await this.#page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(fileName)}))
      const options = { dataTransfer, bubbles: true, cancelable: true }
      document.querySelector('.bench-har').dispatchEvent(new DragEvent('drop', options))
    }`)
  }

  get accessToken(): Locator {
    return this.panel.getByLabel('Access token', { exact: true })
  }

  get context(): Locator {
    return this.panel.getByRole('textbox', { name: 'Context as JSON' })
  }

  /** Turns one of the panel's switches on or off. */
  async toggle(label: string): Promise<void> {
    await this.panel.getByRole('switch', { name: label }).click({ force: true })
  }

  get outcome(): Locator {
    return this.#page.getByRole('region', { name: 'Outcome of the script' })
  }

  async openTab(name: 'Profile' | 'Console' | 'Exchanges' | 'Warnings'): Promise<void> {
    await this.#page
      .locator('.pane[data-side="results"]')
      .getByRole('tab', { name: new RegExp(`^${name}`) })
      .click()
  }
}
