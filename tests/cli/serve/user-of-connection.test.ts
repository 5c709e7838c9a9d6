import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isOfThisUser } from '../../../src/cli/serve/user-of-connection.ts'
import { listenOnFreePort } from '../../workbench/silent-server.ts'

/** The server's end of a connection that this process makes. */
async function accepted(host: string): Promise<Socket> {
  const server = createServer()
  const port = await listenOnFreePort(server)
  const client = connect(port, host)
  onTestFinished(() => void client.destroy())
  const [socket] = await once(server, 'connection')
  return socket
}

describe.runIf(process.platform === 'linux')('the user behind a connection', () => {
  // A client may speak IPv4 through a socket of IPv6, which is in another table.
  test.each(['127.0.0.1', '::ffff:127.0.0.1'])('is told apart at %s', async (host) => {
    const socket = await accepted(host)
    expect(isOfThisUser(socket)).toBe(true)
    // Root may do everything, whoever asks.
    expect(isOfThisUser(socket, 4711)).toBe(process.getuid?.() === 0)
  })

  test('is nobody where there is no such connection', () => {
    expect(isOfThisUser({ localPort: 1, remotePort: 1 })).toBe(false)
  })
})
