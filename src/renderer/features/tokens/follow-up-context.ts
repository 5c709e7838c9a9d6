import { createContext } from 'react'
import type { FollowUpTask } from '../../../shared/follow-up.ts'

/** Does something with the tokens or the session of the run that is shown; `null` where nothing can. */
export const FollowUpContext = createContext<((task: FollowUpTask) => Promise<void>) | null>(null)
