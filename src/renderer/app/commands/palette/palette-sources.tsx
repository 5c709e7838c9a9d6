import { IconHistory } from '@tabler/icons-react'
import { displayNameOf } from '../../../../shared/connection.ts'
import { ConnectionPicture } from '../../../components/connection-picture.tsx'
import { formatRelativeTime } from '../../../components/format-time.ts'
import { filterConnections } from '../../../features/connections/filter-connections.ts'
import type { Workbench } from '../../workbench.ts'
import type { Command } from '../commands.ts'
import { orderByUse } from './order-by-use.ts'
import type { PaletteItem, PaletteSource } from './palette-source.ts'
import { rankByWords } from './rank-by-words.ts'

/** So many connections are shown at most: who searches on types another letter. */
const connectionsShown = 8

const runsShown = 6

/** What the palette searches. A page whose things can be searched adds a source of its own. */
export function paletteSources(workbench: Workbench): readonly PaletteSource[] {
  return [
    pageSource(workbench),
    connectionsSource(workbench),
    commandsSource(workbench),
    runsSource(workbench),
  ]
}

function connectionsSource({ connections, places }: Workbench): PaletteSource {
  return {
    title: 'Connections',
    find(query) {
      const found = filterConnections(connections.store.getState().views ?? [], query)
      const textOf = (view: (typeof found)[number]) => ({
        title: displayNameOf(view.connection),
        // They matched already, by their hosts too.
        more: query,
      })
      return rankByWords(found, query, textOf)
        .slice(0, connectionsShown)
        .map(({ connection }) => {
          const { name } = connection
          return {
            id: `connection:${name}`,
            title: displayNameOf(connection),
            detail: name,
            icon: <ConnectionPicture connection={connection} />,
            run: () => places.go({ kind: 'connection', name }),
          }
        })
    },
  }
}

/** Only what was typed is looked for: the newest runs are on their own page. */
function runsSource({ wire, places }: Workbench): PaletteSource {
  return {
    title: 'Runs',
    async find(query) {
      if (query.trim() === '') return []
      const result = await wire.call('listRuns', { text: query, limit: runsShown })
      if (!result.ok) return []
      return result.value.runs.map(({ id, name, displayName, outcome, startedAt }) => ({
        id: `run:${id}`,
        title: name || `${displayName}, ${outcome}`,
        detail: formatRelativeTime(startedAt, Date.now()),
        icon: <IconHistory size={16} />,
        run: () => places.go({ kind: 'runs', runId: id }),
      }))
    },
  }
}

/** What can be done with the open page, at hand before anything is typed. */
function pageSource({ commands }: Workbench): PaletteSource {
  return {
    title: 'This page',
    find: (query) => (query === '' ? offered(commands.list()).filter(isOfPage).map(itemOf) : []),
  }
}

function commandsSource({ commands }: Workbench): PaletteSource {
  return {
    title: 'Commands',
    find(query) {
      const found = offered(commands.list())
      if (query === '') return found.filter((command) => !isOfPage(command)).map(itemOf)
      return rankByWords(found, query, (c) => ({ title: c.title, more: c.group })).map(itemOf)
    },
  }
}

type Offered = Command & { readonly run: () => void }

function offered(commands: readonly Command[]): readonly Offered[] {
  const found = commands.flatMap(({ run, ...rest }) =>
    run && rest.id !== 'open-palette' ? [{ run, ...rest }] : [],
  )
  return orderByUse(found)
}

function isOfPage({ group }: Offered): boolean {
  return group === 'Run'
}

function itemOf({ id, title, group, icon: Icon, shortcuts, run }: Offered): PaletteItem {
  return {
    id: `command:${id}`,
    title,
    detail: group,
    shortcut: shortcuts?.[0],
    icon: <Icon size={16} />,
    run,
  }
}
