import type { Agent } from 'undici'

/** Follows redirects with cookies, and nothing else, until one leads to the redirect URI. */
export async function followToCallback(
  agent: Agent,
  start: string,
  redirectUri: string,
): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = start
  while (!url.startsWith(redirectUri)) {
    const { origin, pathname, search } = new URL(url)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const path = pathname + search
    const response = await agent.request({ origin, path, method: 'GET', headers: { cookie } })
    await response.body.dump()
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    url = new URL(String(response.headers.location), url).href
  }
  return new URL(url)
}
