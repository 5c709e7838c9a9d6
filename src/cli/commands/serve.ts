import { Command } from 'commander'
import { parsePort } from '../option-values.ts'

export function serveCommand(): Command {
  return new Command('serve')
    .description('run the browser edition on 127.0.0.1 until Ctrl-C')
    .option('--port <N>', 'the port, 0 for a free one (default: 4400 or a free one)', parsePort)
    .option('--no-open', 'do not open the default browser')
    .action(async (options: { readonly port?: number; readonly open: boolean }) => {
      // The workbench and its server take 0.3 s to load, which the other commands need not pay.
      const { serve } = await import('../serve/serve.ts')
      await serve(options)
    })
}
