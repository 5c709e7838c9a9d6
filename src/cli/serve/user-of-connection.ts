import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { endianness } from 'node:os'

/** Linux's tables of this machine's TCP connections; IPv4 may be spoken through a socket of IPv6. */
const tables = ['/proc/net/tcp', '/proc/net/tcp6']

/** The state of a connection whose ends are both open, as the tables write it. */
const established = '01'

/** Both ends of a connection over IPv4, as this process's end names them. */
type Ends = Pick<Socket, 'localAddress' | 'localPort' | 'remoteAddress' | 'remotePort'>

/**
 * Says whether the program at the other end of a loopback connection runs as this process's user,
 * or as root, by Linux's own word. True where nobody tells: on other systems, and in WSL, whose
 * connections may come from Windows.
 */
export function isOfThisUser(
  ends: Ends,
  user: number | undefined = process.getuid?.(),
  readTables: () => readonly (string | null)[] = () => tables.map(readTable),
): boolean {
  if (process.platform !== 'linux' || process.env.WSL_DISTRO_NAME) return true
  const texts = readTables().filter((text) => text !== null)
  if (texts.length === 0) return true
  const users = texts.flatMap((text) => usersAtOtherEnd(text.split('\n'), ends))
  return users.length > 0 && users.every((other) => other === 0 || other === user)
}

function readTable(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/**
 * The users of the sockets at the other end that a program still holds. Of one that is closed,
 * whoever closed it, Linux says that it is root's and has no inode; what was sent before that may
 * be read only now.
 */
function usersAtOtherEnd(rows: readonly string[], ends: Ends): readonly number[] {
  const here = `${ends.localAddress}:${ends.localPort}`
  const there = `${ends.remoteAddress}:${ends.remotePort}`
  return rows.flatMap((row) => {
    const [, local = '', remote = '', state, , , , user, , inode] = row.trim().split(/\s+/)
    if (endOf(local) !== there || endOf(remote) !== here) return []
    return state === established && inode !== '0' ? [Number(user)] : []
  })
}

/** `0100007F:1130` is `127.0.0.1:4400`: the address is written as a number of this machine. */
function endOf(text: string): string | null {
  // Behind zeros and ones, an address of IPv4 in one of IPv6.
  const [, address, port] =
    /^(?:0{16}(?:FFFF0000|0000FFFF))?([\dA-F]{8}):([\dA-F]{4})$/.exec(text) ?? []
  if (address === undefined || port === undefined) return null
  const bytes = address.match(/../g) ?? []
  const inOrder = endianness() === 'LE' ? bytes.toReversed() : bytes
  return `${inOrder.map(fromHex).join('.')}:${fromHex(port)}`
}

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16)
}
