import type { ConnectionView } from '../../shared/api/api.ts'
import type { CaseContent, MaskDecisions, ShareFormat } from '../../shared/case.ts'
import type { Connection } from '../../shared/connection.ts'
import { listConnectionSecrets, mapConnectionSecrets } from '../../shared/connection-secrets.ts'
import { placeholderPattern } from '../../shared/redaction.ts'
import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'
import { notSaved } from '../not-saved.ts'
import type { OpenedConnection } from '../stored-connection.ts'
import { readCase } from './open-case.ts'
import { previewShare, type ShareRequest, shareRun } from './share-run.ts'

type CaseHandlers = Pick<
  ApiHandlers,
  | 'previewShare'
  | 'shareRun'
  | 'listCases'
  | 'openCase'
  | 'getCase'
  | 'removeCase'
  | 'restoreCase'
  | 'replayCase'
  | 'createConnectionOfCase'
>

/** What can be done with cases: to make one, to open one, and to work with what it holds. */
export function createCaseHandlers(
  context: HandlerContext,
  created: (change: Promise<OpenedConnection>) => Promise<ConnectionView>,
): CaseHandlers {
  const { cases, runs, feed, saveFile } = context
  const changed = async <T>(change: Promise<T>): Promise<T> => {
    const value = await change
    feed.casesChanged()
    return value
  }
  return {
    previewShare: async (input) => previewShare(await gather(input, context)),
    shareRun: async (input) => {
      const { name, text } = shareRun(await gather(input, context))
      if (saveFile === null) return { savedAs: null, file: { name, text } }
      const savedAs = await saveFile(name, text).catch((error) => {
        throw notSaved('The file', error)
      })
      return { savedAs, file: null }
    },
    listCases: () => cases.list(),
    openCase: ({ fileName, text }) => changed(cases.add(fileName, readCase(text, fileName))),
    getCase: ({ caseId }) => cases.get(caseId),
    removeCase: async ({ caseId }) => ({ undoToken: await changed(cases.remove(caseId)) }),
    restoreCase: ({ undoToken }) => changed(cases.restore(undoToken)),
    replayCase: async ({ caseId }) => {
      const { run: recorded } = await cases.get(caseId)
      const { run, difference } = await runs.replay(recorded, recorded.connection)
      return { run, difference }
    },
    createConnectionOfCase: async ({ caseId, name }) =>
      created(context.connections.create(connectionOf(await cases.get(caseId), name))),
  }
}

async function gather(
  input: { runId: string; format: ShareFormat; decisions: MaskDecisions },
  { runs, history, connections, version }: HandlerContext,
): Promise<ShareRequest> {
  const { run } = await history.get(input.runId)
  const secrets = runs.find(input.runId)?.secrets ?? (await history.secretsOf(input.runId))
  const stored = (await connections.list()).connections
  return {
    run,
    format: input.format,
    decisions: input.decisions,
    runSecrets: new Map(secrets?.entries() ?? []),
    storedSecrets: stored.flatMap(({ connection }) =>
      listConnectionSecrets(connection).map(({ value }) => value),
    ),
    version,
    now: new Date(),
  }
}

/** The connection of a case under a name of its own; where secrets were, the person types theirs. */
function connectionOf({ run }: CaseContent, name: string): Connection {
  const withoutSecrets = mapConnectionSecrets(run.connection, ({ value }) =>
    value.match(placeholderPattern) || /‹[\w.-]+(?::\d+)?›/.test(value) ? '' : value,
  )
  return { ...withoutSecrets, name }
}
