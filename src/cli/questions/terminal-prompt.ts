import { createInterface } from 'node:readline/promises'
import { type Readable, Writable } from 'node:stream'

/** Where a person is asked and answers. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean | undefined }
  /** Standard error, because standard output may be the run in JSON. */
  readonly output: Writable
}

/** One line to be typed. */
export interface Prompt {
  readonly text: string
  /** What is typed is not shown. */
  readonly isHidden?: boolean | undefined
}

/**
 * Asks for one line. Once the signal aborts, it rejects with readline's `AbortError`, whose cause is
 * the signal's reason.
 *
 * @param giveUp called where the input ends, so that no answer can come
 */
export async function promptFor(
  { text, isHidden = false }: Prompt,
  { input, output }: Terminal,
  signal: AbortSignal,
  giveUp: () => void,
): Promise<string> {
  const line = createInterface({
    input,
    output: isHidden ? silence(output, text) : output,
    terminal: input.isTTY === true,
  })
  // Raw mode keeps Ctrl-C for itself.
  line.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  line.on('close', giveUp)
  try {
    return await line.question(text, { signal })
  } finally {
    line.off('close', giveUp)
    line.close()
    if (isHidden) output.write('\n')
  }
}

/** An output on which nothing is seen but the prompt: readline writes each letter that is typed. */
function silence(output: Writable, text: string): Writable {
  output.write(text)
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
