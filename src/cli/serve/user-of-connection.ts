import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'

/** Linux's tables of this machine's TCP connections; IPv4 may be spoken through a socket of IPv6. */
const tables = ['/proc/net/tcp', '/proc/net/tcp6']

/**
 * Says whether the program at the other end of a loopback connection runs as this process's user,
 * or as root, by Linux's own word. True where nobody tells: on other systems, and in WSL, whose
 * connections may come from Windows.
 */
export function isOfThisUser(
  connection: Pick<Socket, 'localPort' | 'remotePort'>,
  user: number | undefined = process.getuid?.(),
): boolean {
  if (process.platform !== 'linux' || process.env.WSL_DISTRO_NAME) return true
  const { localPort, remotePort } = connection
  if (localPort === undefined || remotePort === undefined) return false
  const rows = tables.map(readTable)
  if (rows.every((row) => row === null)) return true
  const users = rows.flatMap((row) => usersIn(row ?? [], remotePort, localPort))
  return users.length > 0 && users.every((other) => other === 0 || other === user)
}

function readTable(path: string): readonly string[] | null {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return null
  }
}

/** The users of the sockets that lead from the one port to the other. */
function usersIn(rows: readonly string[], from: number, to: number): readonly number[] {
  return rows.flatMap((row) => {
    const [, local = '', remote = '', , , , , user] = row.trim().split(/\s+/)
    return portOf(local) === from && portOf(remote) === to ? [Number(user)] : []
  })
}

/** `0100007F:1130` is port 4400 of 127.0.0.1. */
function portOf(address: string): number {
  return Number.parseInt(address.split(':')[1] ?? '', 16)
}
