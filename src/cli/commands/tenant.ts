import { Command } from 'commander'
import { addNetworkOptions, type NetworkOptions } from '../network-options.ts'
import { addParameter } from '../option-values.ts'
import { plain } from '../report/style.ts'
import { accessFromEnvironment } from '../tenant/access-from-environment.ts'
import { pullCommand } from '../tenant/pull.ts'
import { pushCommand } from '../tenant/push.ts'
import { withTenants } from '../tenant/with-tenants.ts'

const environmentHelp =
  '\nOAUTH_WORKBENCH_TENANT_TOKEN holds a token of the Management API, or' +
  '\nOAUTH_WORKBENCH_TENANT_CLIENT_ID and OAUTH_WORKBENCH_TENANT_CLIENT_SECRET those of a' +
  '\nmachine-to-machine application with the scopes read:connections, update:connections and' +
  '\ncreate:connections.'

export function tenantCommand(): Command {
  return new Command('tenant')
    .description('pull connections from an Auth0 tenant, and push them there')
    .addCommand(connectCommand())
    .addCommand(disconnectCommand())
    .addCommand(pull())
    .addCommand(push())
}

function connectCommand(): Command {
  return addNetworkOptions(new Command('connect'))
    .description('keep, encrypted, how to get into a tenant')
    .argument('<domain>', 'the tenant’s domain, for example acme.eu.auth0.com')
    .addHelpText('after', environmentHelp)
    .action((domain: string, options: NetworkOptions) =>
      withTenants(options, async (tenants) => {
        const { domain: connected } = await tenants.connect(domain, accessFromEnvironment())
        console.log(`${plain(connected)} is connected.`)
      }),
    )
}

function disconnectCommand(): Command {
  return new Command('disconnect')
    .description('forget how to get into a tenant')
    .argument('<domain>', 'the tenant’s domain')
    .action((domain: string) => withTenants({}, (tenants) => tenants.disconnect(domain)))
}

function pull(): Command {
  return addNetworkOptions(new Command('pull'))
    .description('list a tenant’s custom social connections, or import some')
    .argument('<domain>', 'the tenant’s domain')
    .argument('[name...]', 'the connections to import; none lists them')
    .option('--all', 'import all of them')
    .option('--rename <NAME=NEW>', 'keep a connection under another name', addParameter)
    .option('--replace', 'replace connections of the same names here')
    .option('--json', 'print the list, or the names of what was imported, as JSON and nothing else')
    .addHelpText('after', '\nExit status: 0 done, 2 bad usage or refused, 130 cancelled.')
    .action(pullCommand)
}

function push(): Command {
  return addNetworkOptions(new Command('push'))
    .description('show what would change in a tenant, and with --yes change it')
    .argument('<domain>', 'the tenant’s domain')
    .argument('<name>', 'a saved connection')
    .option('--yes', 'send it after showing the difference')
    .option('--seen-changes', 'go on although the tenant’s copy was changed since it was pulled')
    .option('--json', 'print plan and outcome as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExit status: 0 done or nothing to do, 1 the tenant was changed since the pull or has' +
        '\nsomething else than what was sent, 2 bad usage or refused, 130 cancelled.',
    )
    .action(pushCommand)
}
