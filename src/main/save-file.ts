import { writeFile } from 'node:fs/promises'
import type { Dialog } from 'electron'

/** Asks where to save a text and saves it there; returns the path, or `null` where nowhere was chosen. */
export async function saveFile(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  suggestedName: string,
  text: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: suggestedName })
  if (canceled || filePath === '') return null
  await writeFile(filePath, text)
  return filePath
}
