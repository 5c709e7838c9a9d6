import type { ApiHandlers, HandlerContext } from './api-handlers.ts'
import { Refusal } from './refusal.ts'

/** The procedure that clears what a login window keeps of a connection from run to run. */
export function createSignInHandlers({
  connections,
  runs,
  forgetSignIn,
}: HandlerContext): Pick<ApiHandlers, 'forgetSignIn'> {
  return {
    forgetSignIn: async ({ name }) => {
      if (forgetSignIn === undefined)
        throw new Refusal('sign-in-not-kept', 'No user agent here keeps a sign-in from run to run.')
      await connections.get(name)
      // A login that goes on uses what would be cleared.
      runs.refuseSecondRun(name)
      await forgetSignIn(name)
      return null
    },
  }
}
