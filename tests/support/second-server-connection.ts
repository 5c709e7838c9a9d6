import type { Connection } from '../../src/shared/connection.ts'
import { secondServerClient } from './second-server/second-server-state.ts'

/** The connection to the second server: the client's credentials go in `customHeaders`. */
export function secondServerConnection(address: string): Connection {
  const { client_id, client_secret } = secondServerClient
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString('base64')
  return {
    name: 'second-server',
    strategy: 'oauth2',
    options: {
      authorizationURL: `${address}/oauth/authorize`,
      tokenURL: `${address}/oauth/token`,
      client_id,
      client_secret,
      scope: 'read:me',
      pkce_enabled: true,
      customHeaders: { Authorization: `Basic ${basic}` },
      scripts: { fetchUserProfile: profileScript(address) },
    },
    workbench: { callbackUrl: 'https://tenant.example.com/login/callback' },
  }
}

function profileScript(address: string): string {
  return `function fetchUserProfile(accessToken, context, callback) {
  request(
    { url: '${address}/api/me', json: true, headers: { Authorization: 'Bearer ' + accessToken } },
    function (error, response, me) {
      if (error) return callback(error)
      if (response.statusCode !== 200) return callback(new Error('status ' + response.statusCode))
      callback(null, { user_id: String(me.id), nickname: me.login, email: me.mail })
    },
  )
}
`
}
