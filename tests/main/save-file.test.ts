import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { saveFile } from '../../src/main/save-file.ts'

function dialogThatAnswers(filePath: string) {
  const asked: (string | undefined)[] = []
  const showSaveDialog = (first: unknown) => {
    asked.push((first as Electron.SaveDialogOptions).defaultPath)
    return Promise.resolve({ canceled: filePath === '', filePath })
  }
  return { asked, showSaveDialog }
}

it('writes the text where the person says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-save-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'mine.owb.json')
  const dialog = dialogThatAnswers(path)
  expect(await saveFile(dialog, 'case.owb.json', 'the text')).toBe(path)
  expect(dialog.asked).toEqual(['case.owb.json'])
  expect(readFileSync(path, 'utf8')).toBe('the text')
})

it('writes nothing where they say nothing', async () => {
  expect(await saveFile(dialogThatAnswers(''), 'case.owb.json', 'the text')).toBeNull()
})
