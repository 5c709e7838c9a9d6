import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** Starts a server that takes connections and never says a word, and returns its port. */
export async function listenInSilence(): Promise<number> {
  const server = createServer()
  onTestFinished(() => void server.close())
  const { promise, resolve } = Promise.withResolvers<void>()
  server.on('connection', (socket) => onTestFinished(() => void socket.destroy()))
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const bound = server.address()
  return typeof bound === 'object' && bound ? bound.port : 0
}
