import { type CommandEntry, type CommandId, commandTable } from './command-table.ts'

/** What each command does just now; `null` and absent: it cannot be done. */
export type CommandHandlers = { readonly [K in CommandId]?: (() => void) | null | undefined }

/** A command as it is offered. */
export interface Command extends CommandEntry {
  readonly id: CommandId
  /** `null` while it cannot be done. */
  readonly run: (() => void) | null
}

/** The commands of the table, joined to what the open parts of the page make of them. */
export interface Commands {
  /** What is asked for the handlers at the moment they are needed; the last that knows one has it. */
  provide(handlers: () => CommandHandlers): () => void
  /** Every command, in the order of the table. */
  list(): readonly Command[]
  /** Does what the command does just now, for a control that stands for it. */
  start(id: CommandId): void
}

export function createCommands(): Commands {
  const providers: (() => CommandHandlers)[] = []
  const list = (): readonly Command[] => {
    // `Object.assign` of a list of unknown length is `any`.
    const handlers = Object.assign({}, ...providers.map((p) => defined(p()))) as CommandHandlers
    return commandIds.map((id) => ({ ...commandTable[id], id, run: handlers[id] ?? null }))
  }
  return {
    provide(handlers) {
      providers.push(handlers)
      return () => {
        providers.splice(providers.indexOf(handlers), 1)
      }
    },
    list,
    start: (id) =>
      list()
        .find((command) => command.id === id)
        ?.run?.(),
  }
}

// The keys of a constant object are exactly the ids.
const commandIds = Object.keys(commandTable) as CommandId[]

function defined(handlers: CommandHandlers): CommandHandlers {
  return Object.fromEntries(Object.entries(handlers).filter(([, run]) => run !== undefined))
}
