import { useState } from 'react'
import { findNameProblem } from '../../../../shared/connection-problems.ts'

/** The name of a connection that is to be made. */
export interface NewName {
  readonly name: string
  /** What is wrong with it, or what the workbench said of it; `null`: nothing. */
  readonly problem: string | null
  /** It may be sent: a refusal before counts no more once it was changed. */
  readonly isUsable: boolean
  readonly type: (name: string) => void
  readonly refuse: (reason: string | null) => void
}

/**
 * `proposal` stands there until the person types another name. Where it is empty although they have
 * begun, no name could be made of what they typed.
 */
export function useNewName(
  proposal: string,
  taken: ReadonlySet<string>,
  hasBegun = false,
): NewName {
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const name = typed ?? proposal
  const problem = taken.has(name)
    ? `There is already a connection named “${name}”.`
    : findNameProblem(name)
  return {
    name,
    problem: refusal ?? (name === '' && typed === null && !hasBegun ? null : problem),
    isUsable: problem === null,
    type: (next) => {
      setTyped(next)
      setRefusal(null)
    },
    refuse: setRefusal,
  }
}
