import { decodeText } from '../shared/decode-text.ts'
import { BadUsage } from './bad-usage.ts'

/** Says whether what was named as a file is standard input. */
export function isStandardInput(file: string): boolean {
  return file === '-'
}

/** A file as a sentence names it. */
export function nameInput(file: string): string {
  return isStandardInput(file) ? 'standard input' : file
}

let wasRead = false

/**
 * Reads standard input to its end. Throws `BadUsage` where that was done already, or with `tooLarge`
 * where it has as many bytes as the limit.
 */
export async function readStandardInput(
  limit = Number.POSITIVE_INFINITY,
  tooLarge = '',
): Promise<string> {
  if (wasRead) throw new BadUsage('standard input can be read only once.')
  wasRead = true
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size >= limit) throw new BadUsage(tooLarge)
    chunks.push(bytes)
  }
  return decodeText(Buffer.concat(chunks))
}
