import { z } from 'zod'
import type { Run } from '../../shared/run.ts'
import { runSchema } from '../../shared/run-schema.ts'
import type { RunLabels } from '../../shared/run-summary.ts'
import { describeSchemaProblem } from '../describe-schema-problem.ts'
import { valueAt } from '../object-path.ts'

/** A run as the history keeps it. */
export interface KeptRun {
  readonly run: Run
  readonly labels: RunLabels
  /** The values behind the run's placeholders, encrypted; `null` where they are not kept. */
  readonly secrets: string | null
}

/** The version of the file around the run; the run has its own. */
const fileVersion = 1

const fileSchema = z.object({
  version: z.literal(fileVersion),
  name: z.string(),
  note: z.string(),
  pinned: z.boolean(),
  secrets: z.string().nullable(),
  run: runSchema,
})

export type ParsedRunFile =
  | { readonly kind: 'run'; readonly kept: KeptRun }
  /** A newer version of this program wrote it, and can read it. */
  | { readonly kind: 'newer' }
  /** `reason` continues a sentence: "… could not be read: <reason>". */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The text of a run's file. */
export function formatRunFile({ run, labels, secrets }: KeptRun): string {
  const { name, note, pinned } = labels
  return JSON.stringify({ version: fileVersion, name, note, pinned, secrets, run })
}

/** Reads the text of a run's file, whoever wrote it. */
export function parseRunFile(text: string): ParsedRunFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable', reason: 'it is not JSON, or only the beginning of it' }
  }
  if (isNewer(valueAt(value, ['version'])) || isNewer(valueAt(value, ['run', 'version'])))
    return { kind: 'newer' }
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success)
    return { kind: 'unreadable', reason: describeSchemaProblem(parsed.error, value) }
  const { name, note, pinned, secrets, run } = parsed.data
  return { kind: 'run', kept: { run, labels: { name, note, pinned }, secrets } }
}

/** Both versions are 1 today. */
function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > fileVersion
}
