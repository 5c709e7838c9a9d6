import type { FaultName } from '../../shared/faults/faults.ts'
import type { Responder } from '../responder.ts'
import { authorizationFaults } from './authorization-faults.ts'
import { callbackFaults } from './callback-faults.ts'
import type { FaultBehaviour, FaultSite } from './fault-behaviour.ts'
import { followUpFaults } from './follow-up-faults.ts'
import { idTokenFaults } from './id-token-faults.ts'
import { tokenRefusalFaults } from './token-refusal-faults.ts'
import { tokenResponseFaults } from './token-response-faults.ts'
import { transportFaults } from './transport-faults.ts'
import { userinfoFaults } from './userinfo-faults.ts'

const behaviours: Readonly<Record<FaultName, FaultBehaviour>> = {
  ...authorizationFaults,
  ...callbackFaults,
  ...tokenResponseFaults,
  ...tokenRefusalFaults,
  ...transportFaults,
  ...idTokenFaults,
  ...userinfoFaults,
  ...followUpFaults,
}

/** Lets one playground misbehave on demand, one fault at a time, from the next request on. */
export class FaultLab {
  readonly #site: FaultSite
  #fault: FaultName | null = null
  #misbehave: Responder = async () => false

  constructor(site: FaultSite) {
    this.#site = site
  }

  /** The fault that is on. */
  get fault(): FaultName | null {
    return this.#fault
  }

  /** Switches to a fault, or with `null` back to good behaviour. */
  setFault(name: FaultName | null): void {
    this.#fault = name
    this.#misbehave = name === null ? async () => false : behaviours[name](this.#site)
  }

  /** Meets every request before the playground does. */
  readonly respond: Responder = (request, response) => this.#misbehave(request, response)
}
