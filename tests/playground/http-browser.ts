import { CookieJar } from 'tough-cookie'

/** A page or redirect that a server answered with. */
export interface Visit {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Where it redirects to, absolute. */
  readonly location: string | undefined
}

/** A user agent for tests: keeps cookies, follows redirects within one server, submits forms. */
export class HttpBrowser {
  readonly #jar = new CookieJar()

  /** Requests once, without following a redirect. */
  async visit(url: string, form?: Readonly<Record<string, string>>): Promise<Visit> {
    const cookie = await this.#jar.getCookieString(url)
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) await this.#jar.setCookie(line, url)
    const location = response.headers.get('location')
    return {
      url,
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? undefined : new URL(location, url).href,
    }
  }

  /** Follows redirects until a page, or until one leads away from the server. */
  async follow(url: string, form?: Readonly<Record<string, string>>): Promise<Visit> {
    let visit = await this.visit(url, form)
    while (visit.location?.startsWith(`${new URL(url).origin}/`))
      visit = await this.visit(visit.location)
    return visit
  }

  /** Submits the page's form whose action ends so, with these fields. */
  async submit(
    page: Visit,
    actionEnd: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Visit> {
    const actions = [...page.text.matchAll(/<form[^>]* action="([^"]+)"/g)].map((m) => m[1] ?? '')
    const action = actions.find((each) => each.endsWith(actionEnd))
    if (action === undefined) throw new Error(`no form leads to ${actionEnd}, only ${actions}`)
    return this.follow(new URL(action, page.url).href, fields)
  }
}
