import type { Check } from '../check.ts'
import { scopeArray } from './scope/scope-array.ts'
import { scopeGrantedDiffers } from './scope/scope-granted-differs.ts'
import { scopeImplicit } from './scope/scope-implicit.ts'
import { scopeJoinedByComma } from './scope/scope-joined-by-comma.ts'
import { scopeOverBroad } from './scope/scope-over-broad.ts'
import { scopeRepeated } from './scope/scope-repeated.ts'

/** The checks of "Scope", precise ones before general ones. */
export const scopeChecks: readonly Check[] = [
  scopeJoinedByComma,
  scopeGrantedDiffers,
  scopeArray,
  scopeRepeated,
  scopeImplicit,
  scopeOverBroad,
]
