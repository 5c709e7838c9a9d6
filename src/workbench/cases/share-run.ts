import { diagnose } from '../../diagnosis/diagnose.ts'
import { type CaseFile, caseFormat, caseVersion } from '../../interop/case/case-file.ts'
import { findLeak, type Leak } from '../../interop/case/find-leak.ts'
import { writeHar } from '../../interop/har/write-har.ts'
import { type MaskedRun, maskRun } from '../../interop/masking/mask-run.ts'
import {
  type CasePreview,
  longestCase,
  type MaskDecisions,
  type SharedFile,
  type ShareFormat,
} from '../../shared/case.ts'
import type { Finding } from '../../shared/finding.ts'
import { nameRequest } from '../../shared/name-request.ts'
import type { Run } from '../../shared/run.ts'
import { Refusal } from '../refusal.ts'

export interface ShareRequest {
  readonly run: Run
  readonly format: ShareFormat
  readonly decisions: MaskDecisions
  /** The values behind the run's placeholders; empty where they were not kept. */
  readonly runSecrets: ReadonlyMap<string, string>
  /** Every secret of every stored connection. */
  readonly storedSecrets: readonly string[]
  /** The version of this program. */
  readonly version: string
  readonly now: Date
}

/** What would leave, for the person to decide. Writes nothing. */
export function previewShare(request: ShareRequest): CasePreview {
  const { masked, file, refusal } = prepare(request)
  return {
    values: masked.values,
    texts: masked.texts,
    refusal,
    text: format(file),
  }
}

/**
 * The finished file, and in how many places each further text was masked. Throws a `Refusal` where
 * it would hold a secret, and names the place.
 */
export function shareRun(request: ShareRequest): SharedFile & Pick<CasePreview, 'texts'> {
  const { masked, file, refusal } = prepare(request)
  if (refusal !== null) throw new Refusal('secret-in-file', refusal)
  const text = format(file)
  if (Buffer.byteLength(text) > longestCase)
    throw new Refusal(
      'case-too-large',
      'The file would be larger than 50 MB; nobody could open it.',
    )
  return { name: fileNameOf(request), text, texts: masked.texts }
}

function prepare(request: ShareRequest) {
  const { run, decisions, runSecrets, storedSecrets, version } = request
  const diagnosed = { ...run, findings: diagnose(run, run.connection) }
  const masked = maskRun({ run: diagnosed, decisions, runSecrets, storedSecrets })
  const file = request.format === 'har' ? writeHar(masked.run, version) : buildCase(masked, request)
  const secrets = [
    ...storedSecrets,
    ...[...runSecrets.values()].filter((secret) => !masked.revealedSecrets.has(secret)),
  ]
  const leak = findLeak(file, secrets)
  return { masked, file, refusal: leak && describeLeak(leak, run, secrets) }
}

function buildCase({ run, tokens }: MaskedRun, { version, now }: ShareRequest): CaseFile {
  return {
    format: caseFormat,
    version: caseVersion,
    workbench: version,
    writtenAt: now.toISOString(),
    run,
    tokens,
    recordedFindings: findUnrepeatable(run.findings, diagnose(run, run.connection)),
  }
}

/** The codes of findings that say something else, or are not there, once the values are masked. */
function findUnrepeatable(
  recorded: readonly Finding[],
  repeated: readonly Finding[],
): readonly string[] {
  const said = (findings: readonly Finding[], code: string) =>
    JSON.stringify(findings.find((f) => f.code === code) ?? null)
  const codes = new Set([...recorded, ...repeated].map(({ code }) => code))
  return [...codes].filter((code) => said(recorded, code) !== said(repeated, code))
}

function format(file: unknown): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

function fileNameOf({ run, format }: ShareRequest): string {
  const name = run.connection.name.replace(/[^a-zA-Z0-9_-]+/g, '-') || 'run'
  return `${name}-${run.startedAt.slice(0, 10)}.${format === 'har' ? 'har' : 'owb.json'}`
}

function describeLeak({ path, spelling }: Leak, run: Run, secrets: readonly string[]): string {
  const place = placeInTrace(path, run)
  // The name of a request may be just where the secret stands.
  const isSafe = place !== null && findLeak({ run: { trace: [{ text: place }] } }, secrets) === null
  return `The file would still hold a secret, ${spelling}, at ${isSafe ? place : path.join('.')}; it was not written. Mask what stands there.`
}

/** `run.trace.4.request.url` as `request.url of GET id.example.com/me (t5)`; `null` elsewhere. */
function placeInTrace([first, second, index, ...rest]: readonly string[], run: Run): string | null {
  const list = `${first}.${second}`
  // HAR has no notes.
  const events = list === 'log.entries' ? run.trace.filter((e) => e.kind !== 'note') : run.trace
  const event = list === 'log.entries' || list === 'run.trace' ? events[Number(index)] : undefined
  if (event === undefined) return null
  const name = event.kind === 'note' ? `note ${event.name}` : nameRequest(event.request)
  return `${rest.join('.')} of ${name} (${event.id})`
}
