import { z } from 'zod'
import { appChoiceIds } from '../app-choice.ts'
import { connectionSchema, userAgentKindSchema } from '../connection-schema.ts'
import { isFaultName } from '../faults/faults.ts'
import { runRetentionSchema } from '../run-schema.ts'
import { longestPem, settingsChangeSchema } from '../settings-schema.ts'
import { connectionFormats, exportMethods } from '../sharing/export-format.ts'
import { importSizeLimit } from '../sharing/import-limit.ts'
import type { Api } from './api.ts'
import { followUpTaskSchema } from './follow-up-task-schema.ts'
import { runAnswerSchema } from './run-answer-schema.ts'
import { scriptTaskSchema } from './script-task-schema.ts'

/**
 * The api contract: one map from procedure name to the schema of its input. Every transport parses
 * with it on the workbench side, where inputs arrive as `unknown`. Only `workbench/`, `main/` and
 * `cli/` import this module; the renderer and the preload import the types and names of api.ts, so
 * that zod stays out of their bundles.
 */

/** A connection's name as the key of a stored one; its rules are checked where it is made. */
const name = z.string().min(1).max(128)
const runId = z.string().min(1).max(64)
const undoToken = z.string().min(1).max(64)

/** As a person types it; what is a domain is said by the workbench, in a sentence. */
const domain = z.string().min(1).max(300)

const tenantAccess = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: z.string().min(1).max(20_000) }),
  z.object({
    kind: z.literal('client'),
    clientId: z.string().min(1).max(256),
    clientSecret: z.string().min(1).max(4096),
  }),
])

const connectionEdit = z.object({
  path: z.array(z.string().max(256)).min(1).max(8),
  value: z.unknown().optional(),
  computed: z
    .enum(['basic-authorization', 'basic-authorization-form-encoded', 'trimmed'])
    .optional(),
})

const caseId = z.string().min(1).max(64)
const runSource = z.union([z.object({ runId }), z.object({ caseId })])

const share = z.object({
  runId,
  format: z.enum(['case', 'har']),
  decisions: z.object({
    reveal: z.array(z.string().max(16)).max(100_000),
    mask: z.array(z.string().max(16)).max(100_000),
    texts: z.array(z.string().max(10_000)).max(1000),
  }),
})

export const inputSchemas = {
  getStatus: z.undefined(),
  listConnections: z.undefined(),
  createConnection: z.object({ connection: connectionSchema }),
  updateConnection: z.object({ connection: connectionSchema }),
  applyEdits: z.object({ name, edits: z.array(connectionEdit).min(1).max(50) }),
  undoEdits: z.object({ undoToken }),
  duplicateConnection: z.object({ name, newName: name }),
  deleteConnection: z.object({ name }),
  restoreConnection: z.object({ undoToken }),
  getConnectionIcon: z.object({ name, iconUrl: z.string().min(1).max(2048) }),
  revealConnectionSecret: z.object({ name, placeholder: z.string().max(256) }),
  startRun: z.object({
    name,
    userAgent: userAgentKindSchema.optional(),
    parameters: z.record(z.string().min(1).max(256), z.string().max(4096)),
  }),
  cancelRun: z.object({ runId }),
  preflightConnection: z.object({ name, probeToken: z.boolean() }),
  planProbes: z.object({ name, purpose: z.enum(['preflight', 'probe']) }),
  probeConnection: z.object({ name }),
  cancelInvestigation: z.object({ name }),
  listFaults: z.undefined(),
  setPlaygroundFault: z.object({ fault: z.string().refine(isFaultName).nullable() }),
  answerRun: z.object({ runId, questionId: z.string().max(64), answer: runAnswerSchema }),
  forgetSignIn: z.object({ name }),
  setAppChoice: z.object({ id: z.enum(appChoiceIds), on: z.boolean() }),
  getLastRun: z.object({ name }),
  revealRunSecret: z.object({ runId, placeholder: z.string().max(256) }),
  listRuns: z.object({
    connection: name.optional(),
    outcome: z.enum(['passed', 'failed', 'cancelled']).optional(),
    finding: z.string().max(128).optional(),
    pinned: z.boolean().optional(),
    text: z.string().max(256).optional(),
    offset: z.int().min(0).optional(),
    limit: z.int().min(1).max(10_000).optional(),
  }),
  getRun: z.object({ runId }),
  updateRun: z.object({
    runId,
    name: z.string().max(128).optional(),
    note: z.string().max(10_000).optional(),
    pinned: z.boolean().optional(),
  }),
  deleteRun: z.object({ runId }),
  restoreRun: z.object({ undoToken }),
  compareRuns: z.object({ a: runSource.optional(), b: runSource }),
  replayRun: z.object({ runId }),
  runScript: scriptTaskSchema,
  cancelScript: z.object({ taskId: z.string().min(1).max(64) }),
  revealScriptSecret: z.object({ name, placeholder: z.string().max(256) }),
  followUpRun: z.object({ runId, task: followUpTaskSchema }),
  previewShare: share,
  shareRun: share,
  listCases: z.undefined(),
  openCase: z.object({
    fileName: z.string().min(1).max(255),
    text: z.string().max(importSizeLimit),
  }),
  getCase: z.object({ caseId }),
  removeCase: z.object({ caseId }),
  restoreCase: z.object({ undoToken }),
  replayCase: z.object({ caseId }),
  createConnectionOfCase: z.object({ caseId, name }),
  getRunRetention: z.undefined(),
  previewRunRetention: runRetentionSchema,
  setRunRetention: runRetentionSchema,
  getSettings: z.undefined(),
  changeSettings: settingsChangeSchema,
  addCertificates: z.object({ pem: z.string().min(1).max(longestPem) }),
  removeCertificate: z.object({ fingerprint: z.string().max(128) }),
  openDataFolder: z.undefined(),
  previewImport: z.object({
    text: z.string().max(importSizeLimit),
    fileName: z.string().max(1024).optional(),
    values: z.record(z.string().min(1).max(256), z.string().max(100_000)),
    fetch: z.boolean(),
  }),
  importConnections: z.object({
    importId: z.string().max(64),
    chosen: z
      .array(
        z.object({ index: z.int().min(0), name, callbackUrl: z.string().max(2083).optional() }),
      )
      .min(1)
      .max(10_000),
  }),
  exportConnections: z.object({
    names: z.array(name).min(1).max(10_000),
    format: z.enum(connectionFormats),
    method: z.enum(exportMethods),
    revealSecrets: z.boolean(),
  }),
  listTenants: z.undefined(),
  connectTenant: z.object({ domain, access: tenantAccess }),
  disconnectTenant: z.object({ domain }),
  listTenantConnections: z.object({ domain }),
  pullFromTenant: z.object({
    domain,
    chosen: z
      .array(z.object({ id: z.string().min(1).max(128), name, replace: z.boolean() }))
      .min(1)
      .max(10_000),
  }),
  planPush: z.object({ name, domain, seenChanges: z.boolean() }),
  pushToTenant: z.object({ pushId: z.string().max(64) }),
} satisfies { readonly [K in keyof Api]: z.ZodType<Api[K]['input']> }
