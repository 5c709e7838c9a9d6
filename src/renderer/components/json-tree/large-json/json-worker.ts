import { JsonDocument, type JsonQuestion } from './json-document.ts'

/** Keeps a large document away from the page's own thread, and answers it with what is in sight. */
const held = new JsonDocument()

addEventListener('message', ({ data }: MessageEvent<JsonQuestion>) => {
  postMessage(held.answer(data))
})
