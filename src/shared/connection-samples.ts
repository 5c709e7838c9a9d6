import type { Connection } from './connection.ts'

/** The example of Auth0's documentation, for a userinfo endpoint: the script of a new connection. */
export function sampleProfileScript(userinfoUrl: string): string {
  return `function fetchUserProfile(accessToken, context, callback) {
  request.get(
    {
      url: '${userinfoUrl}',
      headers: {
        Authorization: 'Bearer ' + accessToken,
      },
    },
    (err, resp, body) => {
      if (err) {
        return callback(err)
      }
      if (resp.statusCode !== 200) {
        return callback(new Error(body))
      }
      let bodyParsed
      try {
        bodyParsed = JSON.parse(body)
      } catch (jsonError) {
        return callback(new Error(body))
      }
      const profile = {
        user_id: bodyParsed.sub,
        email: bodyParsed.email,
        email_verified: bodyParsed.email_verified,
        name: bodyParsed.name,
        given_name: bodyParsed.given_name,
        family_name: bodyParsed.family_name,
        picture: bodyParsed.picture,
      }
      console.log('profile of', profile.user_id)
      callback(null, profile)
    },
  )
}
`
}

/** A connection in which the person has filled in nothing but its name. */
export function blankConnection(name: string): Connection {
  return {
    name,
    strategy: 'oauth2',
    authentication: { active: true },
    connected_accounts: { active: false },
    options: {
      authorizationURL: '',
      tokenURL: '',
      client_id: '',
      client_secret: '',
      scope: 'openid profile email',
      useOauthSpecScope: true,
      pkce_enabled: true,
      scripts: { fetchUserProfile: sampleProfileScript('https://id.example.com/userinfo') },
    },
  }
}

/** The playground's confidential client; it is registered there for any redirect URI. */
export const playgroundClient = {
  client_id: 'oauth-workbench',
  client_secret: 'playground-client-secret',
} as const

/** The port on which the playground listens where nobody says otherwise. */
export const playgroundPort = 4410

/** The ready-made connection to the playground at `address`, for example `http://127.0.0.1:4410`. */
export function playgroundConnection(address: string): Connection {
  return {
    name: 'playground',
    display_name: 'Playground',
    strategy: 'oauth2',
    authentication: { active: true },
    connected_accounts: { active: false },
    options: {
      authorizationURL: `${address}/authorize`,
      tokenURL: `${address}/token`,
      ...playgroundClient,
      scope: 'openid profile email offline_access',
      useOauthSpecScope: true,
      pkce_enabled: true,
      authParams: { audience: 'demo-api' },
      authParamsMap: { login_hint: 'login_hint' },
      scripts: { fetchUserProfile: sampleProfileScript(`${address}/userinfo`) },
      logoutUrl: `${address}/logout`,
    },
    workbench: { callbackUrl: 'https://tenant.example.com/login/callback' },
  }
}
