import { z } from 'zod'
import { behaviourEntries } from './behaviour.ts'
import { userAgentKindSchema } from './connection-schema.ts'
import type { SettingsChange } from './settings.ts'

/** Hosts that are reached without the proxy. */
export const bypassSchema = z.array(z.string().min(1).max(256)).max(200)

/** An address as a person types it; the workbench says what is wrong with it. */
export const proxyUrlSchema = z.string().max(2048)

/** Values that are not among an entry's choices are ignored where they are used (behaviourOf). */
export const behaviourSchema = z.partialRecord(
  z.enum(behaviourEntries.map(({ key }) => key)),
  z.union([z.string().max(512), z.number()]),
)

const proxyChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('system') }),
  z.object({
    kind: z.literal('manual'),
    url: proxyUrlSchema,
    bypass: bypassSchema,
    credentials: z
      .object({ username: z.string().min(1).max(1024), password: z.string().max(4096) })
      .partial()
      .nullable()
      .optional(),
  }),
])

export const settingsChangeSchema = z.object({
  proxy: proxyChangeSchema.optional(),
  userAgent: userAgentKindSchema.nullable().optional(),
  // The schema bounds keys and sizes; which value each key takes is looked at where it is used.
  behaviour: behaviourSchema.optional() as z.ZodType<SettingsChange['behaviour']>,
})

/** Characters of PEM files that are added at once: a bundle of a few hundred certificates. */
export const longestPem = 1_000_000
