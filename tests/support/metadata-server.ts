import { createServer } from 'node:http'
import { listen } from './request-log-server.ts'

/** A server that only describes itself (OpenID Connect Discovery §4). */
export interface MetadataServer {
  readonly issuer: string
  close(): Promise<void>
}

export async function startMetadataServer(): Promise<MetadataServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/.well-known/openid-configuration')
      return void response.writeHead(404).end()
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        issuer: 'https://id.northwind.example',
        authorization_endpoint: 'https://id.northwind.example/oauth2/authorize',
        token_endpoint: 'https://id.northwind.example/oauth2/token',
        userinfo_endpoint: 'https://id.northwind.example/oauth2/userinfo',
        jwks_uri: 'https://id.northwind.example/oauth2/keys',
        scopes_supported: ['openid', 'profile', 'email', 'phone'],
        code_challenge_methods_supported: ['S256'],
        token_endpoint_auth_methods_supported: ['client_secret_basic'],
      }),
    )
  })
  const issuer = await listen(server)
  return {
    issuer,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
