import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

/* Biome holds these walls by the text of an import; here they are held by where it leads. */

const application = ['shared', 'engine', 'diagnosis', 'interop', 'comparison', 'playground']

const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  engine: ['shared'],
  diagnosis: ['shared'],
  interop: ['shared'],
  comparison: ['shared'],
  playground: ['shared'],
  workbench: application,
  main: [...application, 'workbench'],
  cli: [...application, 'workbench'],
  preload: ['shared'],
  renderer: ['shared'],
}

/** `src/<room>/…`. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

interface Import {
  readonly from: string
  readonly text: string
  readonly isType: boolean
}

const imports: readonly Import[] = sourceFiles.flatMap(({ path, code }) =>
  [
    ...code.matchAll(/\b(?:import|export)\s+(type\s)?[^'"()]*?from\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\s*\(?()['"]([^'"]+)['"]/g),
  ].map(([, type, text = '']) => ({ from: path, text, isType: type !== undefined && type !== '' })),
)

test('every room is known', () => {
  const rooms = new Set(sourceFiles.map(({ path }) => roomOf(path)))
  expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort())
})

test('imports of other rooms run one way', () => {
  const wrong = imports.flatMap(({ from, text }) => {
    if (!text.startsWith('.')) return []
    const target = posix.join(posix.dirname(from), text)
    if (!target.startsWith('src/')) return []
    const room = roomOf(from)
    const other = roomOf(target)
    return room === other || mayImport[room]?.includes(other) ? [] : [`${from} imports ${target}`]
  })
  expect(wrong).toEqual([])
})

test('features of the renderer never import each other', () => {
  const featureOf = (path: string) => /^src\/renderer\/features\/([^/]+)\//.exec(path)?.[1]
  const wrong = imports.flatMap(({ from, text }) => {
    const feature = featureOf(from)
    const other = featureOf(posix.join(posix.dirname(from), text))
    return feature && other && other !== feature && text.startsWith('.')
      ? [`${from} imports ${text}`]
      : []
  })
  expect(wrong).toEqual([])
})

test('Electron itself is imported by two files, and its types only by main/', () => {
  const ofElectron = imports.filter(({ text }) => /^electron(\/|$)/.test(text))
  const values = ofElectron.filter(({ isType }) => !isType).map(({ from }) => from)
  expect(values.sort()).toEqual(['src/main/index.ts', 'src/preload/index.ts'])
  const rooms = new Set(ofElectron.map(({ from }) => roomOf(from)))
  expect([...rooms].sort()).toEqual(['main', 'preload'])
})

test('shared/ and the pure rooms use nothing of Node', () => {
  const pure = ['shared', 'diagnosis', 'interop', 'comparison', 'renderer', 'preload']
  const wrong = imports.filter(
    ({ from, text }) => pure.includes(roomOf(from)) && text.startsWith('node:'),
  )
  expect(wrong).toEqual([])
})
