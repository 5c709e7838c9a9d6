import { z } from 'zod'
import type { Run } from '../../shared/run.ts'
import { runSchema } from '../../shared/run-schema.ts'

/** The version of the file around the run; the run has its own. */
export const caseVersion = 1

export const caseFormat = 'oauth-workbench-case'

/** What `*.owb.json` holds: one run, masked, with what is needed to look at it somewhere else. */
export interface CaseFile {
  readonly format: typeof caseFormat
  readonly version: typeof caseVersion
  /** The version of the program that wrote it. */
  readonly workbench: string
  /** ISO 8601. */
  readonly writtenAt: string
  /** With the connection, the trace and the findings in it. */
  readonly run: Run
  /** What stands for some of the run's placeholders: JWTs with masked claims, and revealed values. */
  readonly tokens: Readonly<Record<string, string>>
  /**
   * Codes of findings that only the values could give again: where the masked run says something
   * else, what the values said is in `run.findings`, or nothing is.
   */
  readonly recordedFindings: readonly string[]
}

export const caseSchema: z.ZodType<CaseFile> = z.looseObject({
  format: z.literal(caseFormat),
  version: z.literal(caseVersion),
  workbench: z.string().max(64),
  writtenAt: z.iso.datetime(),
  run: runSchema,
  tokens: z.record(z.string().max(256), z.string().max(1_000_000)),
  recordedFindings: z.array(z.string().max(128)).max(1000),
})
