import { z } from 'zod'
import { stepNames } from '../../shared/run.ts'

/**
 * What `NAME.expect.json` says beside a connection file: how the case is run, and what must come of
 * it. Everything may be left out; unknown keys are refused, because a misspelt one would test nothing.
 */

/** One action on the login page: a CSS selector, and what to type there. */
const fillStepSchema = z.union([
  z.strictObject({ fill: z.string().min(1), value: z.string() }),
  z.strictObject({ click: z.string().min(1) }),
])

export const caseModes = ['live', 'replay', 'preflight'] as const

/** `live`: with a server. `replay`: without network, from a recording. `preflight`: without a login. */
export type CaseMode = (typeof caseModes)[number]

const milliseconds = z.number().positive()

/** A day; no timer counts further than some three weeks. */
const longestTimeout = 86_400_000

export const expectationSchema = z.strictObject({
  $schema: z.string().optional(),
  description: z.string().optional(),
  /** The connection file, relative to this one; absent: `NAME.json` beside it. */
  connection: z.string().min(1).optional(),
  mode: z.enum(caseModes).optional(),
  /** Live: who goes to the authorization server; Chromium is headless. */
  browser: z.enum(['http', 'chromium']).optional(),
  /** Live, with Chromium: what a person would do on the page. */
  fill: z.array(fillStepSchema).optional(),
  /** Live: parameters of the incoming `/authorize` call. */
  parameters: z.record(z.string(), z.string()).optional(),
  /** Live: the fault of the playground that `##PLAYGROUND##` stands for. */
  fault: z.string().optional(),
  /** Live: milliseconds after which the run is ended. */
  timeout: z.number().positive().max(longestTimeout).int().optional(),

  outcome: z.enum(['passed', 'failed', 'cancelled']).optional(),
  failedStep: z.enum(stepNames).optional(),
  /** The code of the error that ended the run. */
  error: z.string().optional(),
  /** Partial matches; see match-value.ts. */
  profile: z.unknown().optional(),
  tokenResponse: z.unknown().optional(),
  findings: z
    .strictObject({
      /** Codes that must appear. */
      include: z.array(z.string()).optional(),
      /** Codes that must not appear; `*` means any error or warning that `include` does not name. */
      exclude: z.array(z.string()).optional(),
    })
    .optional(),
  /** Milliseconds that the run, or one of its steps, may take. */
  timeLimits: z
    .strictObject(
      Object.fromEntries(['run', ...stepNames].map((name) => [name, milliseconds.optional()])),
    )
    .optional(),
})

export type Expectation = z.infer<typeof expectationSchema>
