import { z } from 'zod'
import { type FollowUpTask, followUpTokens } from '../follow-up.ts'

const token = z.enum(followUpTokens)

export const followUpTaskSchema: z.ZodType<FollowUpTask> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refresh'), scope: z.string().min(1).max(4096).optional() }),
  z.object({ kind: z.literal('revocation'), token }),
  z.object({ kind: z.literal('introspection'), token }),
  z.object({
    kind: z.literal('logout'),
    query: z.record(z.string().min(1).max(256), z.string().max(4096)),
  }),
])
