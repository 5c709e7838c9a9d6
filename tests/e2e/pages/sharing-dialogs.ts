import type { Locator, Page } from 'playwright/test'

/** The dialogs by which connections come in and go out. */
export class SharingDialogs {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get import(): Locator {
    return this.#page.getByRole('dialog', { name: /^Import/ })
  }

  get export(): Locator {
    return this.#page.getByRole('dialog', { name: /^Export/ })
  }

  get push(): Locator {
    return this.#page.getByRole('dialog', { name: /^Push/ })
  }

  /** Drops a file on the window, as the person does with a mouse. */
  async drop(fileName: string, content: string): Promise<void> {
    // As text, because these files are compiled for Node.
    await this.#page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(fileName)}))
      const options = { dataTransfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', options))
    }`)
  }

  /** Pastes a text where no field has the focus. */
  async paste(text: string): Promise<void> {
    await this.#page.evaluate(`{
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${JSON.stringify(text)})
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }`)
  }
}
