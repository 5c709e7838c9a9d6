import { type ParseEntry, parse } from 'shell-quote'

/** The commands of one name in a text of the shell. */
export interface ShellCommands {
  /** The words of each command after its name, unquoted. */
  readonly commands: readonly (readonly string[])[]
  /** There are other commands beside them. */
  readonly hasOthers: boolean
  /** Variables that the words refer to and that have no value; they stand there as `$NAME`. */
  readonly unresolved: readonly string[]
}

/**
 * Every command called `name` in a text of the shell, as bash reads it: line continuations, single,
 * double and `$'…'` quotes. Lines with a comment or a prompt are understood. `null` where the text
 * cannot be read.
 */
export function findCommands(
  text: string,
  name: string,
  values: Readonly<Record<string, unknown>>,
): ShellCommands | null {
  const unresolved = new Set<string>()
  const plain = text
    // Not `^`, which also matches after U+2028, and JSON may hold that.
    .replace(/(?<=\n|^)[ \t]*(?:#|\/\/|```)[^\n]*/g, '')
    .replace(/(?<=\n|^)[ \t]*[$>][ \t]+/g, '')
    .replace(/\\\r?\n/g, ' ')
  const entries = parseShell(plain, (variable) => {
    if (variable === '') return '$'
    if (Object.hasOwn(values, variable)) return String(values[variable])
    unresolved.add(variable)
    return `$${variable}`
  })
  return entries && { ...splitCommands(entries, name), unresolved: [...unresolved] }
}

function parseShell(
  text: string,
  read: (variable: string) => string,
): readonly ParseEntry[] | null {
  try {
    return parse(text, read)
  } catch {
    // shell-quote throws for `${`; its expressions overflow on a word of many megabytes.
    return null
  }
}

/** A command begins with its name and ends with an operator or the next one's name. */
function splitCommands(
  entries: readonly ParseEntry[],
  name: string,
): Pick<ShellCommands, 'commands' | 'hasOthers'> {
  const commands: string[][] = []
  let current: string[] | null = null
  let hasOthers = false
  for (const entry of entries) {
    const word = wordOf(entry)
    if (word === null) current = null
    else if (word === name) {
      current = []
      commands.push(current)
    } else if (current) current.push(word)
    else hasOthers = true
  }
  return { commands, hasOthers }
}

/** The word of an entry; `null` for an operator or a comment, which end a command. */
function wordOf(entry: ParseEntry): string | null {
  if (typeof entry === 'string') return entry
  // An unquoted URL with a query looks like a file name pattern to a shell.
  return 'pattern' in entry ? entry.pattern : null
}
