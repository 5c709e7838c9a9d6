import { Command, Option } from 'commander'
import type { ApiOutput } from '../../shared/api/api.ts'
import { type FollowUpTask, type FollowUpToken, followUpTokens } from '../../shared/follow-up.ts'
import type { Run } from '../../shared/run.ts'
import { BadUsage } from '../bad-usage.ts'
import { dataFolderOf } from '../data-folder.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { openWorkbench } from '../open-workbench.ts'
import { addParameter } from '../option-values.ts'
import { answerInTerminal } from '../questions/answer-in-terminal.ts'
import { askInTerminal } from '../questions/ask-in-terminal.ts'
import { noSuchRun } from '../read-run-file.ts'
import { reportRun } from '../report/report-run.ts'

/*
 * What is done with the tokens and the session of a run that the history keeps. Runs of the
 * terminal are not kept: for those there is `run --then`.
 */

interface FollowUpOptions {
  readonly scope?: string
  readonly token?: FollowUpToken
  readonly param?: Readonly<Record<string, string>>
  readonly json?: true
}

export function refreshCommand(): Command {
  return followUpCommand('refresh', 'use the refresh token of a kept run', ({ scope }) => ({
    kind: 'refresh',
    scope,
  })).option('--scope <SCOPE>', 'ask for these scopes only, separated by spaces')
}

export function revokeCommand(): Command {
  return followUpCommand('revoke', 'revoke a token of a kept run', ({ token }) => ({
    kind: 'revocation',
    token: token ?? 'refresh_token',
  })).addOption(tokenOption('refresh_token'))
}

export function introspectCommand(): Command {
  return followUpCommand('introspect', 'ask the provider what it knows of a token', (options) => ({
    kind: 'introspection',
    token: options.token ?? 'access_token',
  })).addOption(tokenOption('access_token'))
}

export function logoutCommand(): Command {
  return followUpCommand('logout', 'go where the connection signs out', ({ param }) => ({
    kind: 'logout',
    query: param ?? {},
  })).option(
    '--param <NAME=VALUE>',
    'a parameter of the incoming logout call, may be repeated',
    addParameter,
  )
}

function followUpCommand(
  name: string,
  description: string,
  taskOf: (options: FollowUpOptions) => FollowUpTask,
): Command {
  return new Command(name)
    .description(description)
    .argument(
      '<run>',
      'the id of a run that the history keeps with its tokens; "list runs" shows it',
    )
    .option('--json', 'print the run as JSON and nothing else')
    .addHelpText(
      'after',
      '\nThe history keeps tokens only if that is turned on in its settings; the run has what happened in its trace.' +
        '\nExit status: 0 done, 1 it failed, 2 bad input, 130 cancelled.',
    )
    .action(async (runId: string, options: FollowUpOptions) => {
      const run = await followUpKept(runId, taskOf(options))
      if (run !== null) console.log(options.json ? JSON.stringify(run, null, 2) : reportRun(run))
      process.exitCode = exitStatusOf(
        run === null ? 'cancelled' : (run.followUps?.at(-1)?.outcome ?? 'failed'),
      )
    })
}

function tokenOption(standard: FollowUpToken): Option {
  return new Option('--token <NAME>', 'which token').choices([...followUpTokens]).default(standard)
}

/** The run with what was done, or `null` where the person interrupted before anything was. */
async function followUpKept(runId: string, task: FollowUpTask): Promise<Run | null> {
  const { workbench } = await openWorkbench(dataFolderOf())
  const interruption = awaitInterruption()
  const inputEnded = new AbortController()
  const over = AbortSignal.any([interruption.signal, inputEnded.signal])
  // It cancels what goes on and begins nothing more.
  over.addEventListener('abort', () => void workbench.close())
  const stopAnswering = answerInTerminal(
    workbench,
    askInTerminal(() => inputEnded.abort()),
  )
  try {
    const result = await workbench.call('followUpRun', { runId, task })
    // The handlers are typed by the same contract.
    if (result.ok) return (result.value as ApiOutput<'followUpRun'>).run
    if (over.aborted) return null
    throw result.error.code === 'run-not-found'
      ? noSuchRun(runId)
      : new BadUsage(result.error.message)
  } finally {
    stopAnswering()
    await workbench.close()
    interruption.stopWaiting()
  }
}
