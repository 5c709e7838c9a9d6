import jsonwebtoken from 'jsonwebtoken'
import type { GuestServices } from '../services.ts'
import { type NodeCrypto, provideCrypto } from './node/crypto.ts'

export function create({ module }: GuestServices): unknown {
  // The guest's own `crypto` has what the library needs of Node's.
  provideCrypto(module('crypto') as NodeCrypto)
  return jsonwebtoken
}
