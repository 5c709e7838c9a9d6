import { diagnose } from '../../diagnosis/diagnose.ts'
import { type CaseFile, caseFormat, caseSchema, caseVersion } from '../../interop/case/case-file.ts'
import { deepestNesting, findDeepNesting } from '../../interop/deep-nesting.ts'
import { longestCase } from '../../shared/case.ts'
import type { Run } from '../../shared/run.ts'
import { describeSchemaProblem } from '../describe-schema-problem.ts'
import { valueAt } from '../object-path.ts'
import { Refusal } from '../refusal.ts'

/** Of the `Refusal` of a case that a newer version wrote, and can read. */
export const newerCaseCode = 'case-newer'

/** Says whether a JSON value is a case, or says that it is one. */
export function isCase(value: unknown): boolean {
  return valueAt(value, ['format']) === caseFormat
}

/**
 * Reads the text of a case file, whoever wrote it.
 * Throws a `Refusal` with one sentence where it cannot be opened; `name` is what the file is called.
 */
export function readCase(text: string, name: string): CaseFile {
  if (Buffer.byteLength(text) > longestCase)
    throw refuse(`"${name}" is larger than 50 MB; no case of a login is.`)
  // Before it is parsed: what walks over values later does so by recursion.
  if (findDeepNesting(text) !== null)
    throw refuse(`"${name}" is nested more than ${deepestNesting} levels deep; no case is.`)
  return checkCase(parse(text, name), name)
}

/** The same of a value that was read from JSON already. */
export function checkCase(value: unknown, name: string): CaseFile {
  if (!isCase(value)) throw refuse(`"${name}" is no case file of OAuth Workbench.`)
  if (isNewer(valueAt(value, ['version'])) || isNewer(valueAt(value, ['run', 'version'])))
    throw new Refusal(
      newerCaseCode,
      `"${name}" was written by a newer version of OAuth Workbench${versionOf(value)}; update this one to open it.`,
    )
  const parsed = caseSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw refuse(`"${name}" cannot be opened: ${describeSchemaProblem(parsed.error, value)}.`)
}

/**
 * The run of a case with its diagnosis made anew by this version; findings that only the masked
 * values could give again stay as they were recorded.
 */
export function diagnoseCase({ run, recordedFindings }: CaseFile): Run {
  const recorded = new Set(recordedFindings)
  const again = diagnose(run, run.connection).filter(({ code }) => !recorded.has(code))
  const kept = run.findings.filter(({ code }) => recorded.has(code))
  const order = ['error', 'warning', 'hint', 'info']
  const findings = [...again, ...kept].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  )
  return { ...run, findings }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      // The one key that JavaScript does not take for a key when objects are copied.
      if (key === '__proto__') throw refuse(`"${name}" has a key "__proto__"; no case has.`)
      return value
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refuse(`"${name}" is not JSON, or only the beginning of it.`)
  }
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > caseVersion
}

function versionOf(value: unknown): string {
  const version = valueAt(value, ['workbench'])
  return typeof version === 'string' && /^\d[\w.+-]{0,30}$/.test(version) ? ` (${version})` : ''
}

function refuse(message: string): Refusal {
  return new Refusal('case-unreadable', message)
}
