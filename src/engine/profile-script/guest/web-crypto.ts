import type { GuestServices } from './services.ts'

/** The global `crypto` of Node 22: Web Crypto, without `subtle`. */
export function create({ module }: GuestServices): { crypto: Record<string, unknown> } {
  const node = Object(module('crypto'))
  const onlyInNode = Object.keys(node).filter((name) => typeof node[name] === 'function')
  return {
    crypto: {
      ...Object.fromEntries(onlyInNode.map((name) => [name, () => refuse(name)])),
      getRandomValues: node.getRandomValues,
      randomUUID: node.randomUUID,
    },
  }
}

function refuse(name: string): never {
  throw new TypeError(
    `crypto.${name} is not a function: without require, crypto is Web Crypto in the auth0-node-22 runtime (in auth0-node-12 it was Node's module). Write var crypto = require('crypto').`,
  )
}
