import type { Locator, Page } from 'playwright/test'

/** The dialog by which a connection is made. */
export class NewConnectionDialog {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'New connection' })
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'New connection' }).click()
  }

  async openWay(name: 'Blank' | 'Provider' | 'Discovery document'): Promise<void> {
    await this.dialog.getByRole('tab', { name }).click()
  }

  get search(): Locator {
    return this.dialog.getByRole('combobox', { name: 'Search providers' })
  }

  get providers(): Locator {
    return this.dialog.getByRole('listbox', { name: 'Providers' }).getByRole('option')
  }

  async chooseProvider(name: string): Promise<void> {
    await this.providers.filter({ hasText: name }).click()
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true })
  }

  async discover(address: string): Promise<void> {
    await this.field('Issuer or discovery document').fill(address)
    await this.dialog.getByRole('button', { name: 'Look' }).click()
  }

  /** What a discovery document brought. */
  get found(): Locator {
    return this.dialog.getByRole('region', { name: 'What the server says of itself' })
  }

  async create(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Create' }).click()
  }
}
