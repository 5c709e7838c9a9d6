import { asBash } from '../cmd-command.ts'
import type { ImportContext, Imported, TextImporter } from '../importer.ts'
import { parseJsonDocument } from '../parse-document.ts'
import { Place } from '../place.ts'
import { findCommands } from '../shell-command.ts'
import { auth0ShapeOf, importAuth0Document } from './auth0-document.ts'

/** What of a curl command matters here. */
interface CurlCommand {
  /** Absent where the command sends none; a name of a file where `@` stood before it. */
  readonly body?: string | undefined
  readonly bodyFile?: string | undefined
  readonly headers: readonly string[]
  readonly otherOptions: readonly string[]
}

/** The first line that is neither blank, a comment nor the fence of a code block. */
const beginning = /^(?:[ \t\r]*(?:(?:#|\/\/|```)[^\n]*)?\n)*[ \t]*(?:[$>][ \t]+)?curl\s/

const longestCommand = 5_000_000

/** A `curl` command to Auth0's Management API whose body is a connection. */
export const curlImporter: TextImporter = {
  format: { name: 'curl', label: 'curl command' },
  recognises: (text) => beginning.test(text.slice(0, 100_000)),
  import(text, context) {
    if (text.length > longestCommand)
      return refused(`A curl command can be read up to ${longestCommand / 1_000_000} MB.`)
    const shell = findCommands(asBash(text), 'curl', context.mappings)
    if (!shell) return refused('The curl command cannot be read: a quote or a brace is not closed.')
    for (const variable of shell.unresolved)
      context.report.addOpen(
        variable,
        `$${variable}`,
        'this variable of the shell has no value yet',
      )
    if (shell.hasOthers) context.report.add('other commands', 'only curl commands are read')
    const bodies = shell.commands.map((words) => {
      const command = readOptions(words)
      return { command, body: readBody(command, context) }
    })
    // Beside one with a connection there may be others, for example the one that gets a token.
    const problems = bodies.flatMap(({ body }) => (typeof body === 'string' ? [body] : []))
    if (problems.length === bodies.length) return refused(problems[0] ?? 'There is no command.')
    for (const problem of problems) context.report.add('curl', problem.replace(/\.$/, ''))
    const connections = bodies.flatMap(({ command, body }) => {
      if (typeof body === 'string') return []
      reportRest(command, context)
      return importAuth0Document(body, context)
    })
    return { kind: 'connections', connections }
  },
}

/** The JSON that a command sends, or a sentence that says why there is none. */
function readBody(command: CurlCommand, { report }: ImportContext): Place | string {
  if (command.bodyFile === '-')
    return 'The curl command reads its body from standard input (@-); paste the JSON itself.'
  if (command.bodyFile !== undefined)
    return `The curl command sends the file ${command.bodyFile}, which is not part of it; import that file.`
  if (command.body === undefined)
    return 'The curl command has no body (--data), so there is no connection in it.'
  const parsed = parseJsonDocument(command.body)
  if (parsed.kind === 'unreadable') return `In the body of the curl command: ${parsed.message}`
  if (auth0ShapeOf(parsed.value) === null)
    return 'The body of the curl command is JSON, but no connection of Auth0.'
  for (const remark of parsed.remarks) report.add(remark.path, remark.reason)
  return new Place(parsed.value, '', report)
}

function reportRest(command: CurlCommand, { report }: ImportContext): void {
  for (const header of command.headers) {
    const name = header.split(':')[0]?.trim() ?? header
    if (/^(content-type|accept)$/i.test(name)) continue
    report.add(
      `--header ${name}`,
      'belongs to the call of the Management API, not to the connection',
    )
  }
  for (const option of command.otherOptions)
    report.add(option, 'this part of the command says nothing about the connection')
}

/** Options of curl that take a value (curl's own manual page); every other one is a flag. */
const valued = new Set(
  'X request url H header d data data-raw data-binary data-ascii data-urlencode json u user A user-agent b cookie c cookie-jar e referer o output F form x proxy m max-time connect-timeout retry cacert E cert key w write-out T upload-file r range resolve oauth2-bearer aws-sigv4'.split(
    ' ',
  ),
)

const bodyOptions = new Set(['d', 'data', 'data-raw', 'data-binary', 'data-ascii', 'json'])

function readOptions(words: readonly string[]): CurlCommand {
  const urls: string[] = []
  const bodies: string[] = []
  const headers: string[] = []
  const otherOptions = new Set<string>()
  let bodyFile: string | undefined
  for (const [option, value] of pairOptions(words)) {
    if (option === 'X' || option === 'request') continue
    if (option === '' || option === 'url') urls.push(value)
    else if (option === 'H' || option === 'header') headers.push(value)
    else if (bodyOptions.has(option) && value.startsWith('@') && option !== 'data-raw')
      bodyFile = value.slice(1)
    else if (bodyOptions.has(option)) bodies.push(value)
    else otherOptions.add(option.length === 1 ? `-${option}` : `--${option}`)
  }
  return {
    // curl itself joins several bodies like this.
    body: bodies.length > 0 ? bodies.join('&') : undefined,
    bodyFile,
    headers,
    otherOptions: [...otherOptions, ...(urls.length > 1 ? ['further words'] : [])],
  }
}

/** Each option with its value; a plain word has the empty option. */
function* pairOptions(words: readonly string[]): Generator<[option: string, value: string]> {
  const rest = words.values()
  for (const word of rest) {
    const [, long, attached] = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (long !== undefined)
      yield [long, valued.has(long) ? (attached ?? rest.next().value ?? '') : '']
    else if (/^-[^-]/.test(word)) yield* pairLetters(word.slice(1), rest)
    else yield ['', word]
  }
}

/** Several flags may stand in one word; what follows one that takes a value is its value. */
function* pairLetters(
  letters: string,
  rest: Iterator<string, unknown>,
): Generator<[option: string, value: string]> {
  for (const [i, letter] of [...letters].entries()) {
    if (valued.has(letter)) {
      const attached = letters.slice(i + 1)
      yield [letter, attached === '' ? String(rest.next().value ?? '') : attached]
      return
    }
    yield [letter, '']
  }
}

function refused(message: string): Imported {
  return { kind: 'refused', message }
}
