import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isOfThisUser } from '../../../src/cli/serve/user-of-connection.ts'

/** The server's end of a connection that this process makes. */
async function accepted(host: string): Promise<{ socket: Socket; client: Socket }> {
  const server = createServer({ allowHalfOpen: true })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address.
  const client = connect((server.address() as AddressInfo).port, host)
  const [socket]: Socket[] = await once(server, 'connection')
  if (!socket) throw new Error('no connection')
  onTestFinished(() => {
    client.destroy()
    socket.destroy()
    server.close()
  })
  return { socket, client }
}

describe.runIf(process.platform === 'linux')('the user behind a connection', () => {
  // A client may speak IPv4 through a socket of IPv6, which is in another table.
  test.each(['127.0.0.1', '::ffff:127.0.0.1'])('is told apart at %s', async (host) => {
    const { socket } = await accepted(host)
    expect(isOfThisUser(socket)).toBe(true)
    // Root may do everything, whoever asks.
    expect(isOfThisUser(socket, 4711)).toBe(process.getuid?.() === 0)
  })

  test('is nobody where there is no such connection', () => {
    const localAddress = '127.0.0.1'
    const nowhere = { localAddress, localPort: 1, remoteAddress: localAddress, remotePort: 1 }
    expect(isOfThisUser(nowhere)).toBe(false)
  })

  // What was sent before the end is read after it, when Linux calls the socket root's.
  test('is nobody once the other end is closed', async () => {
    const { socket, client } = await accepted('127.0.0.1')
    client.write('all at once', () => client.destroy())
    await once(socket.resume(), 'end')
    expect(isOfThisUser(socket)).toBe(false)
  })

  describe('in the table', () => {
    const ends = {
      localAddress: '127.0.0.1',
      localPort: 0x1130,
      remoteAddress: '127.0.0.1',
      remotePort: 0xb50d,
    }

    function isOfUser1000(...rows: readonly string[]): boolean {
      return isOfThisUser(ends, 1000, () => [rows.join('\n'), null])
    }

    test.each([
      ['of the user', row(), true],
      ['of root', row({ uid: 0 }), true],
      ['of another user', row({ uid: 1001 }), false],
      ['through a socket of IPv6', row({ local: `0000000000000000FFFF0000${loopback}` }), true],
      ['of this end only', row({ local: `${loopback}:1130`, remote: `${loopback}:B50D` }), false],
      ['at another address', row({ local: '0200007F:B50D' }), false],
      ['to another address', row({ remote: '0200007F:1130' }), false],
      ['waiting to be forgotten', row({ state: '06', uid: 0, inode: 0 }), false],
      ['closed by its program', row({ state: '05', uid: 0, inode: 0 }), false],
      ['half closed', row({ state: '05' }), false],
      ['that no program holds', row({ uid: 0, inode: 0 }), false],
    ])('%s', (_, text, expected) => {
      expect(isOfUser1000(text)).toBe(expected)
    })

    test('of two users', () => {
      expect(isOfUser1000(row(), row({ uid: 1001 }))).toBe(false)
    })
  })
})

const loopback = '0100007F'

interface Row {
  readonly local?: string
  readonly remote?: string
  readonly state?: string
  readonly uid?: number
  readonly inode?: number
}

/** As Linux writes it on a machine of little-endian numbers. */
function row({
  local = loopback,
  remote = loopback,
  state = '01',
  uid = 1000,
  inode = 7,
}: Row = {}) {
  const ends = [withPort(local, 'B50D'), withPort(remote, '1130')].join(' ')
  return `   0: ${ends} ${state} 00000000:00000000 00:00000000 00000000 ${uid} 0 ${inode} 1`
}

function withPort(end: string, port: string): string {
  return end.includes(':') ? end : `${end}:${port}`
}
