import { z } from 'zod'
import type { RunAnswer } from '../run-question.ts'

/** What a person may paste: as much as the system browser's listener takes. */
const longestPaste = 1_000_000

export const runAnswerSchema: z.ZodType<RunAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('callback'), text: z.string().max(longestPaste) }),
  z.object({ kind: z.literal('certificate'), trust: z.boolean() }),
  z.object({
    kind: z.literal('http-login'),
    credentials: z
      .object({ username: z.string().max(1024), password: z.string().max(4096) })
      .nullable(),
  }),
])
