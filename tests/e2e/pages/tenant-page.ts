import type { Locator, Page } from 'playwright/test'
import {
  goodToken,
  type ManagementApiServer,
  startManagementApi,
} from '../../support/management-api-server.ts'

/** The page of an Auth0 tenant. */
export class TenantPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get form(): Locator {
    return this.#page.getByRole('form', { name: 'Connect a tenant' })
  }

  get list(): Locator {
    return this.#page.getByRole('list', { name: 'Connections of the tenant' })
  }

  /** The question before a tenant is forgotten. */
  get forgetting(): Locator {
    return this.#page.getByRole('region', { name: 'Forget this tenant' })
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Auth0 tenant', exact: true }).click()
  }

  async connect(origin: string): Promise<void> {
    await this.form.getByText('Token', { exact: true }).click()
    await this.form.getByLabel('Domain').fill(origin)
    await this.form.getByRole('textbox', { name: 'Token' }).fill(goodToken)
    await this.form.getByRole('button', { name: 'Connect' }).click()
    await this.#page.getByRole('button', { name: 'List connections' }).click()
  }

  /** Imports a connection of the list under its own name. */
  async pull(displayName: string): Promise<void> {
    await this.list.getByRole('checkbox', { name: displayName }).check()
    await this.#page.getByRole('button', { name: 'Import 1' }).click()
  }
}

/** A tenant that has two custom social connections. */
export function startTenant(): Promise<ManagementApiServer> {
  const options = {
    authorizationURL: 'https://id.northwind.example/authorize',
    tokenURL: 'https://id.northwind.example/token',
    client_id: 'client-4711',
    client_secret: 'secret-of-northwind-4711',
    scope: 'openid profile',
  }
  return startManagementApi(
    ['Northwind', 'Playground'].map((display_name) => ({
      id: `con_${display_name}`,
      name: display_name.toLowerCase(),
      display_name,
      strategy: 'oauth2',
      options,
    })),
  )
}
