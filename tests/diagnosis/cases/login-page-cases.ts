import type { CheckCases } from './check-case.ts'

const refused = (status: number) =>
  ({
    kind: 'failed',
    code: 'authorization-server-refused',
    message: `Callback: id.northwind.example/oauth2/authorize answered with status ${status} instead of a redirect to the callback URL.`,
  }) as const

const page = (text: string) =>
  `<html><head><title>Sign in</title></head><body>${text}</body></html>`

const loginPage = { url: 'https://id.northwind.example/login', body: page('Password') }

export const loginPageCases: CheckCases = {
  'authorization-endpoint-not-found': {
    failing: { pages: [{ status: 404, body: 'Not Found' }], ending: refused(404) },
    passing: { pages: [{ status: 200, body: page('Welcome') }] },
  },
  'embedded-browser-refused': {
    failing: {
      userAgent: 'embedded-window',
      pages: [
        {
          url: 'https://accounts.google.example/signin/oauth/error',
          status: 403,
          body: page(
            'Error 403: disallowed_useragent. You can’t sign in because this app doesn’t comply',
          ),
        },
      ],
      ending: { kind: 'closed' },
    },
    passing: {
      userAgent: 'embedded-window',
      pages: [{ status: 200, body: page('Enter your email') }],
      ending: { kind: 'closed' },
    },
    fix: [{ path: ['workbench', 'userAgent'], value: 'manual' }],
  },
  'redirect-uri-not-registered': {
    failing: {
      pages: [
        {
          status: 400,
          body: page(
            '<h1>Error</h1><p>Invalid parameter: redirect_uri is not registered for this client.</p>',
          ),
        },
      ],
      ending: refused(400),
    },
    passing: {
      pages: [{ status: 400, body: page('The account is locked.') }],
      ending: refused(400),
    },
  },
  'client-id-unknown-to-login': {
    failing: {
      pages: [
        {
          // Base64 of what Google puts there: invalid_client, The OAuth client was not found.
          url: 'https://accounts.google.example/signin/oauth/error?authError=Cg5pbnZhbGlkX2NsaWVudBIfVGhlIE9BdXRoIGNsaWVudCB3YXMgbm90IGZvdW5kLg%3D%3D',
          status: 401,
          body: page('Access blocked'),
        },
      ],
      ending: { kind: 'closed' },
    },
    passing: {
      pages: [{ url: 'https://id.northwind.example/login?authError=bm90aGluZw', body: page('') }],
      ending: { kind: 'closed' },
    },
  },
  'authorization-endpoint-failed': {
    failing: { pages: [{ status: 500, body: page('Something broke') }], ending: refused(500) },
    passing: {
      pages: [{ status: 302, redirectTo: 'https://id.northwind.example/login' }, loginPage],
    },
  },
  'callback-near-miss': {
    failing: {
      pages: [
        {
          status: 302,
          redirectTo: 'https://tenant.example.com/callback?code=abc&state={state}',
        },
      ],
      ending: {
        kind: 'failed',
        code: 'callback-differs',
        message: 'Callback: the login went to https://tenant.example.com/callback.',
      },
    },
    passing: {
      pages: [{ status: 302, redirectTo: 'https://id.northwind.example/next?code=abc' }, loginPage],
    },
    fix: [{ path: ['workbench', 'callbackUrl'], value: 'https://tenant.example.com/callback' }],
  },
  'callback-elsewhere': {
    failing: {
      pages: [
        { status: 302, redirectTo: 'https://shop.example.org/oauth/done?code=abc&state={state}' },
        { url: 'https://shop.example.org/oauth/done?code=abc&state={state}' },
      ],
      ending: { kind: 'closed' },
    },
    passing: {
      pages: [
        { status: 302, redirectTo: 'https://sso.example.org/in?code=abc&state=another' },
        loginPage,
      ],
    },
  },
  'unexpected-redirect-scheme': {
    failing: {
      pages: [{ status: 302, redirectTo: 'com.example.app://login/done' }],
      ending: {
        kind: 'failed',
        code: 'unexpected-redirect',
        message: 'Callback: the authorization server redirected to a com.example.app: URL.',
      },
    },
    passing: {
      pages: [{ status: 302, redirectTo: 'https://id.northwind.example/login' }, loginPage],
    },
    fix: [{ path: ['workbench', 'callbackUrl'], value: 'com.example.app://login/done' }],
  },
  'redirect-loop': {
    failing: {
      userAgent: 'http',
      pages: Array.from({ length: 20 }, (_, i) => ({
        url: `https://id.northwind.example/${i % 2 === 0 ? 'login' : 'session'}`,
        status: 302,
        redirectTo: `https://id.northwind.example/${i % 2 === 0 ? 'session' : 'login'}`,
      })),
      ending: {
        kind: 'failed',
        code: 'too-many-redirects',
        message: 'Callback: the authorization server redirected more than 20 times.',
      },
    },
    passing: {
      pages: [{ status: 302, redirectTo: 'https://id.northwind.example/login' }, loginPage],
    },
  },
  'login-page-not-shown': {
    failing: {
      pages: [{ status: 204 }],
      ending: {
        kind: 'failed',
        code: 'authorization-server-no-page',
        message:
          'Callback: id.northwind.example answered the authorization request with status 204, not with a page or a redirect.',
      },
    },
    passing: { pages: [{ status: 200, body: page('') }], ending: { kind: 'closed' } },
  },
  'login-needs-a-person': {
    failing: {
      userAgent: 'http',
      pages: [{ body: page('Password') }],
      ending: {
        kind: 'failed',
        code: 'person-needed',
        message: 'Callback: id.northwind.example shows a page that needs a person.',
      },
    },
    passing: {
      userAgent: 'http',
      pages: [{ status: 302, redirectTo: 'https://tenant.example.com/login/callback' }],
    },
    fix: [{ path: ['workbench', 'userAgent'], value: 'chromium' }],
  },
  'login-not-finished': {
    failing: { pages: [{ body: page('Password') }], ending: { kind: 'closed' } },
    passing: { pages: [{ body: page('Password') }] },
  },
  'authorization-restarted': {
    failing: { pages: [{}, { url: 'https://id.northwind.example/help' }, {}] },
    passing: { pages: [{ status: 302, redirectTo: '{url}' }, {}] },
  },
}
