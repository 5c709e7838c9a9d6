import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'
import { Refusal } from '../refusal.ts'

/** The procedure that fetches a connection's picture, so that the page itself loads nothing from outside. */
export function createIconHandlers({
  connections,
  icons,
  settings,
}: HandlerContext): Pick<ApiHandlers, 'getConnectionIcon'> {
  return {
    getConnectionIcon: async ({ name, iconUrl }) => {
      const { connection } = await connections.get(name)
      // The page cannot have just any address asked.
      if (connection.options.icon_url !== iconUrl)
        throw new Refusal('icon-not-stored', `"${name}" has another icon_url.`)
      return icons.get(iconUrl, settings.network)
    },
  }
}
