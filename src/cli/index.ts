import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { BadUsage } from './bad-usage.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand } from './commands/export.ts'
import {
  introspectCommand,
  logoutCommand,
  refreshCommand,
  revokeCommand,
} from './commands/follow-up.ts'
import { importCommand } from './commands/import.ts'
import { listCommand } from './commands/list.ts'
import { openCommand } from './commands/open.ts'
import { playgroundCommand } from './commands/playground.ts'
import { replayCommand } from './commands/replay.ts'
import { runCommand } from './commands/run.ts'
import { scriptCommand } from './commands/script.ts'
import { serveCommand } from './commands/serve.ts'
import { shareCommand } from './commands/share.ts'
import { tenantCommand } from './commands/tenant.ts'
import { testCommand } from './commands/test.ts'
import { badUsageStatus } from './exit-status.ts'
import { plain } from './report/style.ts'
import { watchStandardOutput } from './standard-output.ts'

/*
 * The terminal shell. Each command sets `process.exitCode` and leaves nothing running, so that the
 * process ends by itself and nothing that was written is cut off.
 */

const program = new Command('oauth-workbench')
  .description(packageJson.description)
  .version(packageJson.version)
  .exitOverride()
for (const command of [
  runCommand(),
  listCommand(),
  checkCommand(),
  compareCommand(),
  replayCommand(),
  shareCommand(),
  openCommand(),
  testCommand(),
  importCommand(),
  exportCommand(),
  tenantCommand(),
  scriptCommand(),
  demoCommand(),
  playgroundCommand(),
  refreshCommand(),
  introspectCommand(),
  revokeCommand(),
  logoutCommand(),
  serveCommand(),
])
  addInheriting(program, command)

/** What was set for the parent holds for the command, and for its own commands, made before it. */
function addInheriting(parent: Command, command: Command): void {
  parent.addCommand(command.copyInheritedSettings(parent))
  for (const inner of command.commands) inner.copyInheritedSettings(command)
}

watchStandardOutput()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof BadUsage) {
    console.error(`error: ${plain(error.message)}`)
    process.exitCode = badUsageStatus
  } else if (error instanceof CommanderError) {
    // It has already said why; the help that was asked for is no error.
    process.exitCode = error.exitCode === 0 ? 0 : badUsageStatus
  } else throw error
}
