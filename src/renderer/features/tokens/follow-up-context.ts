import { createContext } from 'react'
import type { FollowUpKind, FollowUpTask } from '../../../shared/follow-up.ts'

/** Does something with the tokens or the session of the run that is shown. */
export interface FollowUpHandle {
  /** What is being done. */
  readonly busy: FollowUpKind | null
  readonly start: (task: FollowUpTask) => Promise<void>
  readonly cancel: () => Promise<void>
}

/** `null` where nothing can be done. */
export const FollowUpContext = createContext<FollowUpHandle | null>(null)
