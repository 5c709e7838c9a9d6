import { authorizationFaults } from './authorization-faults.ts'
import { callbackFaults } from './callback-faults.ts'
import type { FaultDescription } from './fault.ts'
import { followUpFaults } from './follow-up-faults.ts'
import { idTokenFaults } from './id-token-faults.ts'
import { tokenRefusalFaults, tokenResponseFaults, transportFaults } from './token-faults.ts'
import { userinfoFaults } from './userinfo-faults.ts'

/** Every fault of the playground, in the order in which a login meets them, and then what follows it. */
const faults = {
  ...authorizationFaults,
  ...callbackFaults,
  ...tokenResponseFaults,
  ...tokenRefusalFaults,
  ...transportFaults,
  ...idTokenFaults,
  ...userinfoFaults,
  ...followUpFaults,
}

export type FaultName = keyof typeof faults

export interface Fault extends FaultDescription {
  readonly name: FaultName
}

/** Lists every fault, in the order in which a login meets them. */
export function listFaults(): readonly Fault[] {
  // `Object.entries` forgets the names of the keys.
  const entries = Object.entries(faults) as [FaultName, FaultDescription][]
  return entries.map(([name, description]) => ({ name, ...description }))
}

/** Says whether a text is the name of a fault. */
export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faults, text)
}

/** Describes one fault. */
export function describeFault(name: FaultName): FaultDescription {
  return faults[name]
}
