import { z } from 'zod'
import { type Behaviour, defaultBehaviour } from './behaviour.ts'
import { connectionSchema, userAgentKindSchema } from './connection-schema.ts'
import type { CredentialFacts } from './credential-facts.ts'
import { type FollowUp, followUpTokens } from './follow-up.ts'
import type { IdTokenFacts } from './id-token.ts'
import { isObject } from './json-object.ts'
import { type Profile, type Run, runVersion, type StepError, stepNames } from './run.ts'
import type { RunRetention } from './run-summary.ts'
import type { StepErrorCode } from './step-error-codes.ts'
import type { HeaderList } from './trace.ts'

/*
 * The shape of a run that comes from a file. What later readers take for granted is checked; keys
 * that this version does not know are kept.
 */

/** Plain data whose inner shape nothing depends on for its safety, typed as what wrote it. */
function plainObject<T>() {
  return z.custom<T>(isObject, { error: 'an object' })
}

const stepNameSchema = z.enum(stepNames)
const objectSchema = z.record(z.string(), z.unknown())

const headersSchema: z.ZodType<HeaderList> = z.array(z.tuple([z.string(), z.string()]))

const bodySchema = z.looseObject({
  text: z.string(),
  size: z.number(),
  truncated: z.boolean().optional(),
})

const requestSchema = z.looseObject({
  method: z.string(),
  url: z.string(),
  headers: headersSchema,
  body: bodySchema.optional(),
})

const responseSchema = z.looseObject({
  status: z.number(),
  statusText: z.string(),
  headers: headersSchema,
  body: bodySchema.optional(),
})

const failureSchema = z.looseObject({ code: z.string(), message: z.string() })
const eventBase = { id: z.string(), at: z.number() }

const traceEventSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    ...eventBase,
    kind: z.literal('navigation'),
    frame: z.enum(['main', 'popup', 'subframe']),
    request: requestSchema,
    response: responseSchema.optional(),
    redirectTarget: z.string().optional(),
    callback: z.looseObject({ matched: z.boolean(), reason: z.string() }),
    state: z.enum(['requested', 'redirected', 'loaded', 'held', 'failed']),
    error: failureSchema.optional(),
    durationMs: z.number().optional(),
  }),
  z.looseObject({
    ...eventBase,
    kind: z.literal('exchange'),
    // A later version may know more purposes, which are shown by their name.
    purpose: z.custom<'token-exchange'>((value) => typeof value === 'string'),
    request: requestSchema,
    response: responseSchema.optional(),
    error: failureSchema.optional(),
    timings: z.record(z.string(), z.number().optional()),
    durationMs: z.number(),
  }),
  z.looseObject({ ...eventBase, kind: z.literal('note'), name: z.string(), text: z.string() }),
])

const stepErrorSchema = z.looseObject({
  // A later version may know more codes, which are shown as they are.
  code: z.custom<StepErrorCode>((value) => typeof value === 'string', { error: 'a text' }),
  message: z.string(),
  protocol: plainObject<NonNullable<StepError['protocol']>>().optional(),
  evidence: z.string().optional(),
  location: z.looseObject({ line: z.number(), column: z.number() }).optional(),
  detail: z.string().optional(),
})

const stepSchema = z.looseObject({
  name: stepNameSchema,
  status: z.enum(['pending', 'running', 'passed', 'failed', 'cancelled', 'not-reached']),
  startedAt: z.number().nullable(),
  durationMs: z.number().nullable(),
  summary: z.string().optional(),
  error: stepErrorSchema.optional(),
})

const editSchema = z.looseObject({
  path: z.array(z.string()),
  computed: z
    .enum(['basic-authorization', 'basic-authorization-form-encoded', 'trimmed'])
    .optional(),
})

const findingSchema = z.looseObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'hint', 'info']),
  title: z.string(),
  explanation: z.string(),
  evidence: z.array(z.string()),
  rule: z.string(),
  fix: z.looseObject({ title: z.string(), edits: z.array(editSchema) }).optional(),
})

const consoleLineSchema = z.looseObject({
  level: z.enum(['debug', 'log', 'info', 'warn', 'error']),
  text: z.string(),
  at: z.number(),
  line: z.number().optional(),
})

const followUpBase = {
  startedAt: z.iso.datetime(),
  durationMs: z.number(),
  outcome: z.enum(['passed', 'failed', 'cancelled', 'unknown']),
  summary: z.string(),
  error: stepErrorSchema.optional(),
  evidence: z.array(z.string()),
}
const followUpTokenSchema = z.enum(followUpTokens)

const followUpSchema: z.ZodType<FollowUp> = z.discriminatedUnion('kind', [
  z.looseObject({
    ...followUpBase,
    kind: z.literal('refresh'),
    tokenResponse: objectSchema.nullable(),
  }),
  z.looseObject({ ...followUpBase, kind: z.literal('revocation'), about: followUpTokenSchema }),
  z.looseObject({
    ...followUpBase,
    kind: z.literal('introspection'),
    about: followUpTokenSchema,
    answer: objectSchema.nullable(),
  }),
  z.looseObject({
    ...followUpBase,
    kind: z.literal('logout'),
    source: z.enum(['logoutUrl', 'getLogoutUrl']).nullable(),
    url: z.string().nullable(),
    opened: z.boolean(),
  }),
])

/** Behaviours that did not exist when the run was made had the default that they have today. */
const behaviourSchema = objectSchema.transform(
  // What a person chose was checked when the run was made.
  (chosen): Behaviour => ({ ...defaultBehaviour, ...(chosen as Partial<Behaviour>) }),
)

/** Parses a finished run, as `run --json` prints it and as the history keeps it. */
export const runSchema: z.ZodType<Run> = z.looseObject({
  version: z.literal(runVersion),
  id: z.string().min(1).max(64),
  connection: connectionSchema,
  credentials: plainObject<CredentialFacts>().optional(),
  parameters: z.record(z.string(), z.string()),
  userAgent: userAgentKindSchema,
  behaviour: behaviourSchema,
  startedAt: z.iso.datetime(),
  durationMs: z.number().nullable(),
  outcome: z.enum(['passed', 'failed', 'cancelled']).nullable(),
  failedStep: stepNameSchema.nullable(),
  steps: z.array(stepSchema),
  tokenResponse: objectSchema.nullable(),
  idToken: plainObject<IdTokenFacts>().optional(),
  scriptProfile: z.unknown(),
  profile: plainObject<Profile>().nullable(),
  findings: z.array(findingSchema),
  console: z.array(consoleLineSchema),
  trace: z.array(traceEventSchema),
  followUps: z.array(followUpSchema).optional(),
})

/** Parses what a person sets for the history. */
export const runRetentionSchema: z.ZodType<RunRetention> = z.object({
  maxRuns: z.int().min(1).max(100_000),
  maxAgeDays: z.int().min(1).max(3650),
  keepSecrets: z.boolean(),
})
