import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import type { UserAgentKind } from '../../../shared/connection.ts'
import { type UserAgentDescription, userAgentDescriptions } from '../../../shared/user-agents.ts'

/** A user agent as a choice: why it cannot be used, where it cannot. */
export interface UserAgentChoice extends UserAgentDescription {
  readonly unavailable: string | null
}

/** Every user agent that this shell knows. */
export function userAgentChoices(status: WorkbenchStatus): readonly UserAgentChoice[] {
  return userAgentDescriptions.flatMap((description) => {
    const known = status.userAgents.find((a) => a.kind === description.kind)
    return known ? [{ ...description, unavailable: known.unavailable }] : []
  })
}

/** The user agent of the next run: the wanted one, else the shell's own, else any that can be used. */
export function chooseUserAgent(
  choices: readonly UserAgentChoice[],
  wanted: UserAgentKind | undefined,
  byDefault: UserAgentKind,
): UserAgentChoice | null {
  const usable = choices.filter((c) => c.unavailable === null)
  return (
    usable.find((c) => c.kind === wanted) ??
    usable.find((c) => c.kind === byDefault) ??
    usable[0] ??
    null
  )
}
