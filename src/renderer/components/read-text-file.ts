import { decodeText } from '../../shared/decode-text.ts'

export type TextFile =
  | { readonly ok: true; readonly text: string }
  /** Why it could not be read, as a sentence. */
  | { readonly ok: false; readonly refusal: string }

/** The text of a file that the person chose or dropped. */
export async function readTextFile(file: File): Promise<TextFile> {
  try {
    return { ok: true, text: decodeText(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    // A folder can be dropped too, and comes as a file without bytes; or the file is gone meanwhile.
    return { ok: false, refusal: `“${file.name}” could not be read; is it a folder?` }
  }
}
