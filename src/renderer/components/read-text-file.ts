import { decodeText } from '../../shared/decode-text.ts'

/** The text of a file that the person chose or dropped. */
export async function readTextFile(file: File): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()))
}
