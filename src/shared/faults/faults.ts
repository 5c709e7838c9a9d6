import { authorizationFaults } from './authorization-faults.ts'
import { callbackFaults } from './callback-faults.ts'
import type { FaultDescription, FaultTable } from './fault.ts'
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

/** Faults of one part of a login. */
export interface FaultGroup {
  readonly title: string
  readonly faults: readonly Fault[]
}

/** Every fault, in the order in which a login meets them. */
export const faultGroups: readonly FaultGroup[] = [
  { title: 'Authorization request', faults: listTable(authorizationFaults) },
  { title: 'Callback', faults: listTable(callbackFaults) },
  { title: 'Token response', faults: listTable(tokenResponseFaults) },
  { title: 'Token endpoint refuses', faults: listTable(tokenRefusalFaults) },
  { title: 'Network and clock', faults: listTable(transportFaults) },
  { title: 'ID token', faults: listTable(idTokenFaults) },
  { title: 'Userinfo and profile', faults: listTable(userinfoFaults) },
  { title: 'After the login', faults: listTable(followUpFaults) },
]

/** The same as one list. */
export function listFaults(): readonly Fault[] {
  return faultGroups.flatMap((group) => group.faults)
}

function listTable(table: FaultTable): readonly Fault[] {
  // `Object.entries` forgets the names of the keys.
  const entries = Object.entries(table) as [FaultName, FaultDescription][]
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
