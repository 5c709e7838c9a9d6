import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('runs on the Node version that Electron embeds', () => {
  const [major] = process.versions.node.split('.')
  expect(
    major,
    `These tests must run on Node 24, which Electron 45 embeds, and this is ${process.version}. npm puts the devDependency "node" first in the PATH of its scripts, unless that package's install script did not run: try "npm rebuild node".`,
  ).toBe('24')
})

it('runs on the very version that package.json pins', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(process.versions.node).toBe(devDependencies.node)
})
