import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from 'playwright/test'

/** The dialog that shows what would leave with a run. */
export class ShareDialog {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Share run' })
  }

  get values(): Locator {
    return this.dialog.getByRole('region', { name: 'Values' })
  }

  /** The switch that masks a value. */
  maskOf(text: string): Locator {
    return this.values.getByRole('switch', { name: new RegExp(`^Mask .*${text}`) })
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'More for this run' }).click()
    await this.#page.getByRole('menuitem', { name: 'Share run…' }).click()
    await expect(this.values).toBeVisible()
  }

  async search(words: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Search the values' }).fill(words)
  }

  async maskText(text: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Mask another text' }).fill(text)
    await this.dialog.getByRole('button', { name: 'Mask', exact: true }).click()
    await expect(this.dialog.getByRole('list', { name: 'Also masked' })).toContainText(text)
  }

  /** Saves the file; returns its name, its path and its text. */
  async save(): Promise<{ name: string; path: string; text: string }> {
    const download = this.#page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: 'Save file' }).click()
    const saved = await download
    const path = await saved.path()
    return { name: saved.suggestedFilename(), path, text: await readFile(path, 'utf8') }
  }
}
