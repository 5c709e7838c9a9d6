import type { Navigation, TracedResponse } from './trace.ts'

/** A page that came, and was not led on by itself. */
export type ShownPage = Navigation & { readonly response: TracedResponse }

/** Finds the page that was shown last, or `null` where none was. */
export function findLastShownPage(navigations: readonly Navigation[]): ShownPage | null {
  return navigations.findLast(isShownPage) ?? null
}

function isShownPage(navigation: Navigation): navigation is ShownPage {
  const { frame, state, response, error } = navigation
  if (frame === 'subframe' || response === undefined) return false
  // What a page could not load has failed with an answer or with an error; a document whose status
  // is that of an error and whose body is empty, with both.
  return state === 'loaded' || (state === 'failed' && error !== undefined)
}
