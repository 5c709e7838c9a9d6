import { absentMembers } from '../absent-members.ts'
import type { GuestServices } from '../services.ts'
import { ClientRequest } from './client-request.ts'
import { readRequestTarget } from './request-target.ts'

/** The client half of `node:http` and `node:https`. */
export function create(services: GuestServices): Record<'http' | 'https', unknown> {
  const moduleFor = (protocol: 'http:' | 'https:') => {
    const request = (target: unknown, second?: unknown, third?: unknown) => {
      const [options, callback] =
        typeof second === 'function' ? [undefined, second] : [second, third]
      const wanted = readRequestTarget(services, protocol, target, options)
      return new ClientRequest(services, wanted, callback)
    }
    const members = {
      request,
      get: (...given: [unknown, unknown?, unknown?]) => request(...given).end(),
      Agent: class Agent {},
      globalAgent: {},
    }
    const name = protocol.slice(0, -1)
    return { ...members, ...absentMembers(name, ['createServer'], Object.keys(members)) }
  }

  return { http: moduleFor('http:'), https: moduleFor('https:') }
}
