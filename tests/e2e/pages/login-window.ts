import { type Browser, chromium, type Page } from 'playwright/test'

/** The window that a run opens for the person, driven over its debugging port. */
export class LoginWindow {
  readonly page: Page
  readonly #browser: Browser

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.page = page
  }

  /** Waits for the window of the run that goes on. */
  static async of(port: number): Promise<LoginWindow> {
    const deadline = Date.now() + 20_000
    for (;;) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
      const pages = browser?.contexts().flatMap((context) => context.pages()) ?? []
      const page = pages.find((p) => p.url().startsWith('http'))
      if (browser && page) return new LoginWindow(browser, page)
      await browser?.close()
      if (Date.now() > deadline) throw new Error('no login window came up')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** Signs in as a user of the playground and allows what is asked for. */
  async signIn(user = 'Ada Lovelace'): Promise<void> {
    await this.page.getByRole('button', { name: user }).click()
    await this.page.getByRole('button', { name: 'Allow' }).click()
    await this.#browser.close()
  }

  /** The same without the mouse. */
  async signInByKeyboard(user = 'Ada Lovelace'): Promise<void> {
    for (const name of [user, 'Allow']) {
      const button = this.page.getByRole('button', { name })
      await button.focus()
      await this.page.keyboard.press('Enter')
    }
    await this.#browser.close()
  }

  /** Signs in, but denies what is asked for. */
  async deny(user = 'Ada Lovelace'): Promise<void> {
    await this.page.getByRole('button', { name: user }).click()
    await this.page.getByRole('button', { name: 'Deny' }).click()
    await this.#browser.close()
  }
}
