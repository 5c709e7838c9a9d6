import { expect, test } from 'vitest'
import { rankByWords } from '../../../../src/renderer/app/commands/palette/rank-by-words.ts'

const titles = ['Go to the script', 'Run the script', 'Script settings', 'Delete']
const found = (query: string) =>
  rankByWords(titles, query, (title) => ({ title, more: title === 'Delete' ? 'Connection' : '' }))

test('an empty query keeps everything in its order', () => {
  expect(found('  ')).toEqual(titles)
})

test('titles that begin with the query come first', () => {
  expect(found('script')).toEqual(['Script settings', 'Go to the script', 'Run the script'])
})

test('every word must occur, in the title or beside it', () => {
  expect(found('the run')).toEqual(['Run the script'])
  expect(found('connection')).toEqual(['Delete'])
  expect(found('run nothing')).toEqual([])
})
