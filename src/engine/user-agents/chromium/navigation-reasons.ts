import { withoutFragment } from './page-observer.ts'

/** Chromium's words for why a page navigates (`Page.ClientNavigationReason`), as a person says them. */
const reasonWords: Readonly<Record<string, string>> = {
  anchorClick: 'a link on',
  formSubmissionGet: 'a form (GET) on',
  formSubmissionPost: 'a form (POST) on',
  httpHeaderRefresh: 'the Refresh header of',
  initialFrameNavigation: 'a frame on',
  metaTagRefresh: 'a meta refresh on',
  reload: 'a reload of',
  scriptInitiated: 'a script on',
}

/** More pending reasons than this belong to a page that never goes where it says. */
const pendingLimit = 100

/** Remembers why a navigation was asked for, until it begins. */
export class NavigationReasons {
  readonly #pending = new Map<string, string>()

  add(url: string, reason: string): void {
    if (this.#pending.size >= pendingLimit) this.#pending.clear()
    this.#pending.set(withoutFragment(url), reasonWords[reason] ?? 'the page')
  }

  /** The reason, once; for example `a link on`. */
  take(url: string): string | undefined {
    const key = withoutFragment(url)
    const reason = this.#pending.get(key)
    this.#pending.delete(key)
    return reason
  }
}
