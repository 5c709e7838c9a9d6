import type { ApiError } from '../shared/api/api.ts'
import type { ConnectionProblem } from '../shared/connection-problems.ts'

/** What the workbench will not do, and why: the only error whose message a person gets to read. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** Stable, kebab-case. */
  readonly code: string
  readonly problems: readonly ConnectionProblem[]

  constructor(code: string, message: string, problems: readonly ConnectionProblem[] = []) {
    super(message)
    this.code = code
    this.problems = problems
  }

  toApiError(): ApiError {
    return {
      code: this.code,
      message: this.message,
      ...(this.problems.length > 0 ? { problems: this.problems } : {}),
    }
  }
}
