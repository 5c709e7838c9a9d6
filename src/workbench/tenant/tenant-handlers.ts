import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'

type TenantHandlers = Pick<
  ApiHandlers,
  | 'listTenants'
  | 'connectTenant'
  | 'disconnectTenant'
  | 'listTenantConnections'
  | 'pullFromTenant'
  | 'planPush'
  | 'pushToTenant'
>

/** The procedures that ask an Auth0 tenant. */
export function createTenantHandlers({ tenants, feed, view }: HandlerContext): TenantHandlers {
  return {
    listTenants: () => tenants.list(),
    connectTenant: ({ domain, access }) => tenants.connect(domain, access),
    disconnectTenant: async ({ domain }) => {
      await tenants.disconnect(domain)
      return null
    },
    listTenantConnections: ({ domain }) => tenants.connectionsOf(domain),
    pullFromTenant: async ({ domain, chosen }) => {
      const pulled = await tenants.pull(domain, chosen)
      feed.connectionsChanged()
      feed.statusChanged()
      return pulled.map(view)
    },
    planPush: ({ name, domain, seenChanges }) => tenants.planPush(name, domain, seenChanges),
    pushToTenant: ({ pushId }) => tenants.push(pushId),
  }
}
