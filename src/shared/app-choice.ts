/** What the person may decide about the whole app. Everything is off until they turn it on. */
export const appChoiceIds = ['weaker-secret-storage', 'updates'] as const

export type AppChoiceId = (typeof appChoiceIds)[number]

/** A choice as it is shown; a shell that cannot offer it leaves it out. */
export interface AppChoice {
  readonly id: AppChoiceId
  readonly on: boolean
  readonly label: string
  /** What it means, in a sentence or two, before the person decides. */
  readonly text: string
}
