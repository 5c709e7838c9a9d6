import { expect, test } from 'vitest'
import { DocumentSources } from '../../../src/engine/user-agents/chromium/document-sources.ts'

const url = 'https://id.example.com/login'
const page = { text: '<p>Sign in</p>', size: 14 }

test('a document is handed over once, whatever its fragment', () => {
  const sources = new DocumentSources()
  sources.add(`${url}#top`, page)
  expect(sources.take(url)).toEqual(page)
  expect(sources.take(url)).toBeUndefined()
})

test('beyond the limit only the size is held, also after what was held is gone', () => {
  const sources = new DocumentSources(20)
  sources.add(url, page)
  sources.take(url)
  sources.add(url, page)
  expect(sources.take(url)).toEqual({ text: '', size: 14, truncated: true })
})

test('documents whose response never comes do not pile up', () => {
  const sources = new DocumentSources()
  for (let i = 0; i <= 1000; i++) sources.add(`${url}?${i}`, page)
  expect(sources.take(`${url}?999`)).toEqual(page)
  expect(sources.take(`${url}?1000`)).toBeUndefined()
})
