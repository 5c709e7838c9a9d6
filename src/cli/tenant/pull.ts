import type { ChosenPull, TenantConnection } from '../../shared/tenant.ts'
import type { Tenants } from '../../workbench/tenant/tenants.ts'
import { BadUsage } from '../bad-usage.ts'
import { newNameOf, refuseUnknownNames } from '../import/name-imported.ts'
import type { NetworkOptions } from '../network-options.ts'
import { paint, plain } from '../report/style.ts'
import { withTenants } from './with-tenants.ts'

interface PullOptions extends NetworkOptions {
  readonly all?: true
  readonly rename?: Readonly<Record<string, string>>
  readonly replace?: true
  readonly json?: true
}

/** Lists a tenant's connections, or imports the named ones. */
export function pullCommand(
  domain: string,
  names: readonly string[],
  options: PullOptions,
): Promise<void> {
  return withTenants(options, async (tenants) => {
    const there = await tenants.connectionsOf(domain)
    const chosen = options.all ? there : names.map((name) => find(name, there))
    if (chosen.length > 0) await pull(tenants, domain, chosen, options)
    else if (options.json) console.log(JSON.stringify(there, null, 2))
    else
      console.log(there.map(describe).join('\n') || 'The tenant has no custom social connection.')
  })
}

async function pull(
  tenants: Tenants,
  domain: string,
  chosen: readonly TenantConnection[],
  options: PullOptions,
): Promise<void> {
  refuseUnknownNames(chosen, options.rename ?? {})
  const pulled = await tenants.pull(
    domain,
    chosen.map((connection) => choose(connection, options)),
  )
  const pulledNames = pulled.map(({ connection }) => connection.name)
  if (options.json) console.log(JSON.stringify(pulledNames, null, 2))
  else for (const name of pulledNames) console.log(`Pulled ${plain(name)}.`)
}

function choose(
  { id, name, isTaken }: TenantConnection,
  { rename = {}, replace }: PullOptions,
): ChosenPull {
  const wanted = newNameOf(name, rename)
  if (wanted !== undefined) return { id, name: wanted, replace: false }
  if (isTaken && !replace)
    throw new BadUsage(
      `there is already a connection named "${name}" here; keep this one under another name with --rename ${name}=NEW, or replace it with --replace. Nothing was pulled.`,
    )
  return { id, name, replace: isTaken }
}

function find(name: string, there: readonly TenantConnection[]): TenantConnection {
  const found = there.find((connection) => connection.name === name)
  if (found) return found
  throw new BadUsage(`the tenant has no custom social connection named "${name}".`)
}

function describe({ name, displayName, pulledAs, unusable }: TenantConnection): string {
  const label = displayName === name ? '' : `  ${plain(displayName)}`
  const pulled = pulledAs === null ? '' : paint('dim', `  here as ${plain(pulledAs)}`)
  const problem = unusable === null ? '' : paint('yellow', `  cannot be read: ${plain(unusable)}`)
  return `${paint('bold', plain(name))}${label}${pulled}${problem}`
}
