import type { Check } from '../../check.ts'

/** Finds a connection that no application can use in Auth0. */
export const connectionNotEnabled: Check = {
  code: 'connection-not-enabled',
  severity: 'warning',
  title: 'No application could use this connection in Auth0',
  rule: 'Auth0, enable connections for applications: "no connections enabled for the client"',
  example:
    '"enabled_clients" is an empty list, so in Auth0 every login ends with "no connections enabled for the client" or "the connection was not found". Enable the connection for your application there; it takes some minutes until that is known everywhere.',
  find({ connection, request }) {
    const { authentication, connected_accounts, enabled_clients } = connection
    const isOff = authentication?.active === false && connected_accounts?.active !== true
    const hasNoClients = Array.isArray(enabled_clients) && enabled_clients.length === 0
    if (!request || (!isOff && !hasNoClients)) return null
    return {
      explanation: isOff
        ? 'Both purposes of the connection are off: "authentication.active" is false, and "connected_accounts.active" is not true. This run does not need them, but Auth0 offers the connection to no login then. Switch the purpose on that you want.'
        : '"enabled_clients" is an empty list, so in Auth0 every login ends with "no connections enabled for the client" or "the connection was not found". Enable the connection for your application there; it takes some minutes until that is known everywhere.',
      evidence: [request.id],
    }
  },
}
