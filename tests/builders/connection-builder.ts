import type {
  Connection,
  ConnectionOptions,
  WorkbenchSettings,
} from '../../src/shared/connection.ts'

/** A whole, valid connection; `options` and `workbench` are laid over its own. */
export function buildConnection(
  change: {
    readonly name?: string
    readonly options?: Partial<ConnectionOptions>
    readonly workbench?: Partial<WorkbenchSettings>
  } = {},
): Connection {
  return {
    name: change.name ?? 'northwind-id',
    strategy: 'oauth2',
    options: {
      authorizationURL: 'https://id.northwind.example/oauth2/authorize',
      tokenURL: 'https://id.northwind.example/oauth2/token',
      client_id: 'client-4711',
      client_secret: 'a-client-secret-of-some-length',
      scope: 'openid profile',
      ...change.options,
    },
    workbench: { callbackUrl: 'https://tenant.example.com/login/callback', ...change.workbench },
  }
}
