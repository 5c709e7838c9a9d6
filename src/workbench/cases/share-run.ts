import { diagnose } from '../../diagnosis/diagnose.ts'
import { type CaseFile, caseFormat, caseVersion } from '../../interop/case/case-file.ts'
import { findLeak, type Leak } from '../../interop/case/find-leak.ts'
import { writeHar } from '../../interop/har/write-har.ts'
import { type MaskedRun, maskRun } from '../../interop/masking/mask-run.ts'
import type { CasePreview, MaskDecisions, SharedFile, ShareFormat } from '../../shared/case.ts'
import type { Finding } from '../../shared/finding.ts'
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

/** Bytes of a file that a case may have; what is longer could not be opened again. */
export const longestCase = 50_000_000

/** What would leave, for the person to decide. Writes nothing. */
export function previewShare(request: ShareRequest): CasePreview {
  const { masked, file, leak } = prepare(request)
  return {
    values: masked.values,
    refusal: leak ? describeLeak(leak, request.run) : null,
    text: format(file),
  }
}

/** The finished file. Throws a `Refusal` where it would hold a secret, and names the place. */
export function shareRun(request: ShareRequest): SharedFile {
  const { file, leak } = prepare(request)
  if (leak) throw new Refusal('secret-in-file', describeLeak(leak, request.run))
  const text = format(file)
  if (Buffer.byteLength(text) > longestCase)
    throw new Refusal(
      'case-too-large',
      'The file would be larger than 50 MB; nobody could open it.',
    )
  return { name: fileNameOf(request), text }
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
  return { masked, file, leak: findLeak(file, secrets) }
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

function describeLeak({ path, spelling }: Leak, run: Run): string {
  return `The file would still hold a secret, ${spelling}, at ${placeOf(path, run)}; it was not written. Mask what stands there.`
}

/** `run.trace.4.request.url` as `request.url of t5`. */
function placeOf(path: readonly string[], run: Run): string {
  const [first, second, index, ...rest] = path
  const event = first === 'run' && second === 'trace' ? run.trace[Number(index)] : undefined
  return event ? `${rest.join('.')} of ${event.id}` : path.join('.')
}
