import type { TenantAccess } from '../../shared/tenant.ts'
import { BadUsage } from '../bad-usage.ts'

/** How to get into a tenant, as the environment says: an argument would be seen by every process. */
export function accessFromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): TenantAccess {
  const {
    OAUTH_WORKBENCH_TENANT_TOKEN: token,
    OAUTH_WORKBENCH_TENANT_CLIENT_ID: clientId,
    OAUTH_WORKBENCH_TENANT_CLIENT_SECRET: clientSecret,
  } = environment
  if (token) return { kind: 'token', token }
  if (clientId && clientSecret) return { kind: 'client', clientId, clientSecret }
  throw new BadUsage(
    'set OAUTH_WORKBENCH_TENANT_TOKEN, or OAUTH_WORKBENCH_TENANT_CLIENT_ID and OAUTH_WORKBENCH_TENANT_CLIENT_SECRET.',
  )
}
