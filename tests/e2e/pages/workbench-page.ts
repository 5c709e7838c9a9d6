import { join } from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'
import type { BrowserEdition } from '../browser-edition.ts'
import { ConnectionForm } from './connection-form.ts'
import { FaultMenu } from './fault-menu.ts'
import { InvestigationPane } from './investigation-pane.ts'
import { LoginWindow } from './login-window.ts'
import { RunResults } from './run-results.ts'
import { ScriptBenchPanel } from './script-bench-panel.ts'
import { ScriptEditor } from './script-editor.ts'

const screens = join(import.meta.dirname, '../../artifacts/screens')

/** The page of the browser edition. */
export class WorkbenchPage {
  readonly page: Page
  readonly form: ConnectionForm
  readonly results: RunResults
  readonly investigation: InvestigationPane
  readonly faults: FaultMenu
  readonly script: ScriptEditor
  readonly bench: ScriptBenchPanel
  readonly #edition: BrowserEdition

  constructor(page: Page, edition: BrowserEdition) {
    this.page = page
    this.form = new ConnectionForm(page)
    this.results = new RunResults(page)
    this.investigation = new InvestigationPane(page)
    this.faults = new FaultMenu(page)
    this.script = new ScriptEditor(page)
    this.bench = new ScriptBenchPanel(page)
    this.#edition = edition
  }

  /** Opens the address of the running edition. */
  async open(): Promise<void> {
    // Another key in the fragment alone would not load the page anew.
    await this.page.goto('about:blank')
    await this.page.goto(this.#edition.address())
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** The connections of the list. */
  get connections(): Locator {
    return this.page.getByRole('listbox', { name: 'Connections' }).getByRole('option')
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** Makes a connection and opens it. */
  async create(displayName: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New connection' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Display name').fill(displayName)
    await dialog.getByRole('button', { name: 'Create' }).click()
    await expect(this.title).toHaveText(displayName)
  }

  async choose(item: 'Duplicate…' | 'Export…' | 'Push to Auth0 tenant…' | 'Delete'): Promise<void> {
    await this.page.getByRole('button', { name: /^More for (?!this run)/ }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Opens the menu of the user agents, with what the chosen one offers. */
  async openUserAgents(): Promise<void> {
    await this.page.getByRole('button', { name: /^User agent:/ }).click()
    await expect(this.page.getByRole('menu')).toBeVisible()
  }

  async chooseUserAgent(name: string): Promise<void> {
    await this.openUserAgents()
    await this.page.getByRole('menuitemradio', { name }).click()
  }

  get runButton(): Locator {
    return this.page.getByRole('button', { name: /^Run\b(?! only)/ })
  }

  /** Starts a run and waits for the window in which the person signs in. */
  async runToLogin(): Promise<LoginWindow> {
    await this.runButton.click()
    return this.login()
  }

  /** Waits for the window in which the person signs in, of the run that goes on. */
  async login(): Promise<LoginWindow> {
    await expect(this.results.outcome).toContainText('Waiting for you to sign in')
    return LoginWindow.of(this.#edition.loginPort)
  }

  /** Keeps a picture of the page; nothing on it moves meanwhile. */
  async keepScreenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled' })
  }
}
