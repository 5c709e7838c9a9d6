import { z } from 'zod'
import { userAgentKindSchema } from '../../shared/connection-schema.ts'
import { behaviourSchema, bypassSchema, proxyUrlSchema } from '../../shared/settings-schema.ts'

/** Raised when the shape changes; `readSettingsDocument` then brings older ones to it. */
export const documentVersion = 1

const proxySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('system') }),
  z.object({
    kind: z.literal('manual'),
    url: proxyUrlSchema,
    bypass: bypassSchema,
    /** JSON of user and password, encrypted by the vault. */
    credentials: z.string().nullable(),
  }),
])

/** The settings as they lie in their file. */
const documentSchema = z.object({
  version: z.literal(documentVersion),
  proxy: proxySchema.default({ kind: 'system' }),
  /** In PEM. */
  certificates: z.array(z.string()).default([]),
  userAgent: userAgentKindSchema.nullable().default(null),
  behaviour: behaviourSchema.default({}),
})

export type SettingsDocument = Readonly<z.infer<typeof documentSchema>>

export const defaultSettings: SettingsDocument = documentSchema.parse({ version: documentVersion })

/** The document in today's shape, or `null` where it has none that is known. */
export function readSettingsDocument(document: unknown): SettingsDocument | null {
  const read = documentSchema.safeParse(document)
  return read.success ? read.data : null
}
