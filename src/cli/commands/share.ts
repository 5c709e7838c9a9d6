import { Command } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import { noDecisions } from '../../shared/case.ts'
import { shareRun } from '../../workbench/cases/share-run.ts'
import { Refusal } from '../../workbench/refusal.ts'
import { BadUsage } from '../bad-usage.ts'
import { readRunFile } from '../read-run-file.ts'
import { plain } from '../report/style.ts'
import { readRunSecrets, readStoredSecrets } from '../stored-secrets.ts'
import { writeOutputFile } from '../write-output-file.ts'

interface ShareOptions {
  readonly output?: string
  readonly har?: true
  readonly mask?: readonly string[]
}

export function shareCommand(): Command {
  return new Command('share')
    .description('write a run for somebody else, with everything private in it masked')
    .argument(
      '<run>',
      'a file of "run --json", "-" for standard input, or the id of a kept run (see "list runs")',
    )
    .option('-o, --output <FILE>', 'the file to write; absent or "-", standard output')
    .option('--har', 'write HAR 1.2, as a name that ends in .har also says')
    .option(
      '--mask <TEXT>',
      'mask this text too, wherever it stands (shorter than three letters: only as a whole value), may be repeated',
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .addHelpText(
      'after',
      '\nWhat is masked, and how: docs/sharing.md. Single values can be shown or masked in the app.' +
        '\nExit status: 0 written, 2 bad input, or a secret would have been left in the file.',
    )
    .action(share)
}

async function share(fileOrId: string, options: ShareOptions): Promise<void> {
  const run = await readRunFile(fileOrId)
  const { mask = [] } = options
  const isHar = options.har ?? options.output?.toLowerCase().endsWith('.har')
  try {
    const stored = await readStoredSecrets()
    const ofRun = await readRunSecrets(fileOrId)
    const { text, texts } = shareRun({
      run,
      format: isHar ? 'har' : 'case',
      decisions: { ...noDecisions, texts: mask },
      runSecrets: ofRun.values,
      storedSecrets: stored.secrets,
      version: packageJson.version,
      now: new Date(),
    })
    await write(text, options.output)
    for (const wanted of mask)
      if (!texts.some((one) => one.text === wanted && one.count > 0))
        console.error(
          `warning: "${plain(wanted)}" was masked nowhere: it does not stand in the run, or only in what is masked anyway.`,
        )
    if (stored.unreadable.length > 0)
      warnOfUnreadable(`the secrets of ${namesOf(stored.unreadable)}`)
    if (ofRun.isUnreadable) warnOfUnreadable('the tokens of this run')
    if (stored.unusable.length > 0)
      console.error(
        `warning: the file was not searched for the secrets of ${namesOf(stored.unusable)}: connections.json holds no usable connection there.`,
      )
  } catch (error) {
    if (error instanceof Refusal) throw new BadUsage(error.message)
    throw error
  }
}

function warnOfUnreadable(what: string): void {
  console.error(
    `warning: ${what} cannot be read here, so the file was not searched for them; share it in the app.`,
  )
}

function namesOf(connections: readonly string[]): string {
  return connections.map((name) => `"${plain(name)}"`).join(', ')
}

async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    process.stdout.write(text)
    return
  }
  await writeOutputFile(file, text)
  console.error(`Written to ${file}.`)
}
