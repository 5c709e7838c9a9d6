import { z } from 'zod'
import type { ScriptTask } from '../script-alone.ts'

/** Characters of a script that is run; the engine has the same limit. */
const longestScript = 2 ** 20
/** Characters of a recording, of which a message of any transport still holds the rest. */
const longestRecording = 6_000_000

const input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('access-token'), accessToken: z.string().min(1).max(100_000) }),
  z.object({ kind: z.literal('last-tokens') }),
  z.object({ kind: z.literal('replay-last-run'), strict: z.boolean() }),
  z.object({
    kind: z.literal('replay-har'),
    har: z.string().max(longestRecording),
    strict: z.boolean(),
  }),
])

export const scriptTaskSchema: z.ZodType<ScriptTask> = z.object({
  taskId: z.string().min(1).max(64),
  name: z.string().min(1).max(128),
  script: z.string().max(longestScript),
  input,
  context: z.string().max(500_000).optional(),
})
