/*
 * Loaded into a playground before it starts (`--import`): each of its requests waits before it is
 * read, as on the way to a server elsewhere. Node has no setting for it.
 */
import { Server } from 'node:http'
import { lateByMs } from './playground-process.ts'

const { emit } = Server.prototype

Server.prototype.emit = function (...event: readonly [string, ...unknown[]]) {
  if (event[0] !== 'request') return Reflect.apply(emit, this, event)
  setTimeout(() => Reflect.apply(emit, this, event), lateByMs)
  return true
}
