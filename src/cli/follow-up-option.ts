import { InvalidArgumentError } from 'commander'
import type { FollowUpTask } from '../shared/follow-up.ts'

const tasks = {
  refresh: { kind: 'refresh' },
  revoke: { kind: 'revocation', token: 'refresh_token' },
  introspect: { kind: 'introspection', token: 'access_token' },
  logout: { kind: 'logout', query: {} },
} as const satisfies Readonly<Record<string, FollowUpTask>>

/** Reads `refresh,introspect,…`: what is to be done after a run that passed, in that order. */
export function parseFollowUps(text: string): readonly FollowUpTask[] {
  return text.split(',').map((part) => {
    const name = Object.keys(tasks).find((known) => known === part.trim())
    if (name === undefined)
      throw new InvalidArgumentError(`"${part}" is none of ${Object.keys(tasks).join(', ')}.`)
    // It was found among these keys.
    return tasks[name as keyof typeof tasks]
  })
}
