import { Argument, Command } from 'commander'
import { maskConnection } from '../../shared/connection-secrets.ts'
import { nearestName } from '../../shared/nearest-name.ts'
import { Redactor } from '../../shared/redaction.ts'
import { RunHistory } from '../../workbench/runs/run-history.ts'
import { BadUsage } from '../bad-usage.ts'
import { dataFolderOf } from '../data-folder.ts'
import { type OpenedConnections, openConnections, refusalAsBadUsage } from '../open-connections.ts'
import {
  type ListedConnection,
  type ListedRuns,
  reportConnections,
  reportRuns,
} from '../report/report-list.ts'
import { plain } from '../report/style.ts'

const kinds = ['connections', 'runs'] as const
type Kind = (typeof kinds)[number]

interface ListOptions {
  readonly connection?: string
  readonly all?: true
  readonly json?: true
}

/** Runs that are shown where nobody asks for all. */
const newestRuns = 20

export function listCommand(): Command {
  return new Command('list')
    .description('list the saved connections, and the runs that the history keeps')
    .addArgument(new Argument('[what]', 'one of the two; absent, both').choices(kinds))
    .option('--connection <NAME>', 'only the runs of this connection')
    .option('--all', `all runs, not only the newest ${newestRuns}`)
    .option('--json', 'print the list as JSON and nothing else, with all runs')
    .addHelpText(
      'after',
      '\nA name stands for its connection in run, check, script, export and replay --connection;' +
        '\nan id for its run in share, replay, compare, script --replay, export --exchange, refresh,' +
        '\nrevoke, introspect and logout. Runs of the terminal are not kept.' +
        '\nExit status: 0 listed, 2 bad usage or bad input.',
    )
    .action(list)
}

async function list(what: Kind | undefined, options: ListOptions): Promise<void> {
  if (what === 'connections' && options.connection !== undefined)
    throw new BadUsage('--connection chooses among runs: list runs --connection NAME.')
  const opened = openConnections(dataFolderOf())
  const connections = what === 'runs' ? null : await listConnections(opened)
  const runs = what === 'connections' ? null : await listRuns(opened, options)
  if (options.json) printJson(connections, runs)
  else
    console.log(
      [
        ...(connections ? [reportConnections(connections)] : []),
        ...(runs ? [reportRuns(runs)] : []),
      ].join('\n\n'),
    )
}

async function listConnections({
  connections,
}: OpenedConnections): Promise<readonly ListedConnection[]> {
  const saved = await refusalAsBadUsage(connections.list())
  for (const { text } of saved.notices) console.error(`warning: ${plain(text)}`)
  return saved.connections.map(({ connection }) => {
    const { name, display_name, options } = maskConnection(connection, new Redactor())
    return {
      name,
      display_name,
      authorizationURL: withoutQuery(options.authorizationURL),
      tokenURL: withoutQuery(options.tokenURL),
      client_id: options.client_id,
    }
  })
}

/** A list only says where; a query, and what stands before the host, may hold keys. */
function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return url.replace(/[?#].*/s, '')
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}

async function listRuns(
  { connections, vault }: OpenedConnections,
  { connection, all, json }: ListOptions,
): Promise<ListedRuns> {
  const history = new RunHistory(dataFolderOf(), vault)
  await history.open()
  try {
    const limit = all || json ? Number.POSITIVE_INFINITY : newestRuns
    const listed = await refusalAsBadUsage(history.list({ connection }, { offset: 0, limit }))
    if (connection !== undefined && listed.total === 0)
      await refuseUnknownConnection(connection, connections, history)
    return listed
  } finally {
    for (const { text } of history.notices) console.error(`warning: ${plain(text)}`)
    await history.close()
  }
}

/** Throws `BadUsage` where no connection of this name is saved, and no run of it is kept. */
async function refuseUnknownConnection(
  name: string,
  connections: OpenedConnections['connections'],
  history: RunHistory,
): Promise<void> {
  const saved = await refusalAsBadUsage(connections.list())
  const all = { offset: 0, limit: Number.POSITIVE_INFINITY }
  const { runs } = await refusalAsBadUsage(history.list({}, all))
  const known = [
    ...saved.connections.map(({ connection }) => connection.name),
    ...runs.map(({ connection }) => connection),
  ]
  if (known.includes(name)) return
  const nearest = nearestName(name, known)
  const advice = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  throw new BadUsage(
    `there is neither a saved connection nor a kept run of "${name}"${advice || '.'}`,
  )
}

function printJson(connections: readonly ListedConnection[] | null, runs: ListedRuns | null): void {
  const all = { connections: connections ?? undefined, runs: runs?.runs }
  const only = connections === null ? all.runs : runs === null ? all.connections : all
  console.log(JSON.stringify(only, null, 2))
}
