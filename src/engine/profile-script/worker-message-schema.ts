import { z } from 'zod'
import { scriptErrorCodes } from '../../shared/step-error-codes.ts'
import { limits } from './limits.ts'
import type { FromWorker } from './worker-messages.ts'

/**
 * What the engine accepts from its worker. The worker is ours, but a script that broke out of QuickJS
 * would speak through it: so nothing it says is believed before it has passed here.
 */
const line = z.int().positive().optional()
const text = z.string().max(limits.errorText)

const request = z.object({
  // Whether it is one is told to the script: see answer-request.ts.
  method: z.string(),
  url: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])).max(1_000),
  body: z.union([z.string(), z.instanceof(Uint8Array)]).optional(),
})

const scriptError = z.object({
  code: z.enum(scriptErrorCodes),
  message: text,
  name: text.optional(),
  errorMessage: text.optional(),
  line,
  column: line,
  stack: text.optional(),
})

export const fromWorkerSchema: z.ZodType<FromWorker> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('send'),
    id: z.int().positive(),
    request,
    gzip: z.boolean(),
    timeoutMs: z.number().positive().optional(),
  }),
  z.object({ kind: z.literal('cancel'), id: z.int().positive() }),
  z.object({
    kind: z.literal('console'),
    level: z.enum(['debug', 'log', 'info', 'warn', 'error']),
    text: z.string().max(2 * limits.consoleText),
    line,
  }),
  z.object({
    kind: z.literal('warning'),
    code: z.string().regex(/^[a-z][a-z-]{2,60}$/),
    message: text,
    line,
  }),
  z.object({
    kind: z.literal('settled'),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('profile'), profile: z.string().max(limits.profile), line }),
      z.object({ kind: z.literal('failed'), error: scriptError }),
    ]),
  }),
  z.object({ kind: z.literal('ended'), reusable: z.boolean() }),
])
