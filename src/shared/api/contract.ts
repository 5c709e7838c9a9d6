import { z } from 'zod'
import { connectionSchema, userAgentKindSchema } from '../connection-schema.ts'
import type { Api } from './api.ts'

/**
 * The api contract: one map from procedure name to the schema of its input. Every transport parses
 * with it on the workbench side, where inputs arrive as `unknown`. Only `workbench/`, `main/` and
 * `cli/` import this module; the renderer and the preload import the types and names of api.ts, so
 * that zod stays out of their bundles.
 */

/** A connection's name as the key of a stored one; its rules are checked where it is made. */
const name = z.string().min(1).max(128)
const runId = z.string().min(1).max(64)

export const inputSchemas = {
  getStatus: z.undefined(),
  listConnections: z.undefined(),
  createConnection: z.object({ connection: connectionSchema }),
  updateConnection: z.object({ connection: connectionSchema }),
  duplicateConnection: z.object({ name, newName: name }),
  deleteConnection: z.object({ name }),
  restoreConnection: z.object({ undoToken: z.string().min(1).max(64) }),
  revealConnectionSecret: z.object({ name, placeholder: z.string().max(256) }),
  startRun: z.object({
    name,
    userAgent: userAgentKindSchema.optional(),
    parameters: z.record(z.string().min(1).max(256), z.string().max(4096)),
  }),
  cancelRun: z.object({ runId }),
  getLastRun: z.object({ name }),
  revealRunSecret: z.object({ runId, placeholder: z.string().max(256) }),
} satisfies { readonly [K in keyof Api]: z.ZodType<Api[K]['input']> }
