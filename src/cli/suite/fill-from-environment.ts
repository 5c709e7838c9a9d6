import { BadUsage } from '../bad-usage.ts'
import { fillVariables, findUnfilled, type Variables } from '../variables.ts'

/** Fills every variable of a part of a case. Throws `BadUsage` with the file and one that is not set. */
export function fillFromEnvironment<T>(file: string | null, value: T, variables: Variables): T {
  // What is filled is a text in the place of a text.
  const filled = fillVariables(value, variables) as T
  const unfilled = findUnfilled(filled)
  if (unfilled === null) return filled
  throw new BadUsage(
    `${file}: ##${unfilled}## is not filled; set the environment variable ${unfilled}.`,
  )
}
