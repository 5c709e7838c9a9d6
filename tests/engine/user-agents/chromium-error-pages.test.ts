import { expect, it, onTestFinished } from 'vitest'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin } from './chromium-harness.ts'

const tenant = 'https://tenant.example.com/login/callback'

/** Shows a route until the trace has text of a page, and then leaves. */
async function show(route: string, options: { readonly keepDocuments?: boolean } = {}) {
  const { authorize, navigations } = await setUpLogin(tenant)
  const abort = new AbortController()
  const result = authorize(route, { ...options, signal: abort.signal })
  const shown = () => navigations().find(({ response }) => response?.body)
  onTestFinished(async () => {
    abort.abort()
    await result.catch(() => {})
  })
  return { shown, text: () => shown()?.response?.body?.text }
}

const patience = { timeout: 15_000 }

describeWithBrowser('pages that say no, in the Chromium agent', () => {
  it('keeps what such a page shows, also what its script wrote', async () => {
    const { shown, text } = await show('/refusal')
    await expect.poll(text, patience).toContain('Told by a script.')
    expect(shown()?.response).toMatchObject({
      status: 400,
      body: {
        text: 'Hostile provider\nError 400: redirect_uri_mismatch\n\n Told by a script.',
        isVisibleText: true,
      },
    })
  })

  it('keeps it in a popup too', async () => {
    const { shown, text } = await show('/refusal-in-popup')
    await expect.poll(text, patience).toContain('redirect_uri_mismatch')
    expect(shown()?.frame).toBe('popup')
  })

  it('does not wait for a page that never ends', async () => {
    const { text } = await show('/refusal-without-end')
    await expect.poll(text, patience).toContain('Refused, without end.')
  })

  it('keeps no more than the beginning of a long one', async () => {
    const { shown, text } = await show('/refusal-long')
    await expect.poll(() => text()?.length, patience).toBeGreaterThan(63_000)
    expect(text()?.length).toBeLessThanOrEqual(64_000)
    expect(shown()?.response?.body?.truncated).toBe(true)
  })

  it('masks what is secret on it', async () => {
    const { text } = await show('/refusal-with-token')
    await expect
      .poll(text, patience)
      .toBe('Hostile provider\ninvalid_request, access_token=«access_token»')
  })

  it('believes no script of the page about what it shows', async () => {
    const { text } = await show('/refusal-that-lies')
    await expect.poll(text, patience).toBe('Hostile provider\nRefused.')
  })

  it('leaves the source in its place where the trace is to keep it', async () => {
    const { shown, text } = await show('/refusal', { keepDocuments: true })
    await expect.poll(text, patience).toContain('<p hidden>unseen</p>')
    await expect.poll(() => shown()?.state, patience).toBe('loaded')
    expect(shown()?.response?.body?.isVisibleText).toBeUndefined()
  })

  it.each(['/refusal-in-frame', '/chain'])(
    'keeps nothing of other documents: %s',
    async (route) => {
      const { authorize, navigations } = await setUpLogin(tenant)
      await authorize(route)
      expect(navigations().filter(({ response }) => response?.body)).toEqual([])
    },
  )
})
