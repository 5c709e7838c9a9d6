import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  keptPartitionOf,
  removeUnwantedSignIns,
} from '../../../src/main/embedded-window/kept-sign-ins.ts'

function dataFolderWith(...partitions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-partitions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of partitions) mkdirSync(join(folder, 'Partitions', name), { recursive: true })
  return folder
}

const folderOf = (name: string) => keptPartitionOf(name).replace('persist:', '')

test('sign-ins that no connection keeps any more are removed, and nothing else', () => {
  const folder = dataFolderWith(folderOf('acme'), folderOf('gone'), 'another')
  removeUnwantedSignIns(folder, ['acme'])
  expect(readdirSync(join(folder, 'Partitions')).sort()).toEqual(
    ['another', folderOf('acme')].sort(),
  )
})

test('a folder in which nothing was ever kept is no problem', () => {
  const folder = dataFolderWith()
  removeUnwantedSignIns(folder, [])
  expect(readdirSync(folder)).toEqual([])
})

test('one that another program holds keeps neither the app nor the others', () => {
  const folder = dataFolderWith(folderOf('held'), folderOf('gone'))
  const removed: string[] = []
  removeUnwantedSignIns(folder, [], (path) => {
    if (path.endsWith(folderOf('held'))) throw new Error('EBUSY: resource busy or locked, rmdir')
    removed.push(path)
  })
  expect(removed).toEqual([join(folder, 'Partitions', folderOf('gone'))])
})
