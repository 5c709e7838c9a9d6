import type { Page, WebSocketRoute } from 'playwright/test'

/** The page's link to its workbench, which a test can cut and mend. */
export interface CuttableLink {
  readonly cut: () => Promise<void>
  readonly mend: () => void
}

/** Makes the link of a page that is opened after this one that can be cut. */
export async function makeLinkCuttable(page: Page): Promise<CuttableLink> {
  const routes: WebSocketRoute[] = []
  let isCut = false
  await page.routeWebSocket(/\/api$/, (route) => {
    routes.push(route)
    if (isCut) void route.close()
    else route.connectToServer()
  })
  return {
    cut: async () => {
      isCut = true
      await routes.at(-1)?.close()
      await page.getByText('The workbench is out of reach.').waitFor()
    },
    mend: () => {
      isCut = false
    },
  }
}
