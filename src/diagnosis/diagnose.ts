import type { Connection } from '../shared/connection.ts'
import { measureReach } from '../shared/failure-cause.ts'
import type { Finding } from '../shared/finding.ts'
import type { Run } from '../shared/run.ts'
import type { Check } from './check.ts'
import { checks } from './checks.ts'
import { gatherFacts } from './facts/run-facts.ts'

/** Trace events that one finding points at; more would bury the first. */
const evidenceLimit = 8

/**
 * Says what is wrong or worth knowing in a run, most important first, and of equally grave findings
 * the one first whose evidence is nearest to where the login ended. Every check looks at the same
 * facts, and a finding gives way to another that says the same more precisely. Pure; what it is
 * given is masked, so what it says is masked too.
 *
 * @param connection the run's own connection, or the same one as it is now
 * @param onDefect is told of a check that throws, which is a defect of ours: the others still speak
 */
export function diagnose(
  run: Run,
  connection: Connection,
  onDefect: (code: string, error: unknown) => void = () => {},
): readonly Finding[] {
  const facts = gatherFacts(run, connection)
  const findings = checks.flatMap((check) => {
    try {
      return runCheck(check, facts)
    } catch (error) {
      onDefect(check.code, error)
      return []
    }
  })
  const codes = new Set(findings.map(({ finding }) => finding.code))
  const kept = findings
    .filter(({ check }) => !check.unless?.some((code) => codes.has(code)))
    .map(({ finding }) => finding)
  return run.failedStep === null ? kept.sort(byGravity) : sortByReach(kept, measureReach(run))
}

function byGravity(a: Finding, b: Finding): number {
  return severityOrder[a.severity] - severityOrder[b.severity]
}

function sortByReach(
  findings: readonly Finding[],
  reachOf: ReturnType<typeof measureReach>,
): readonly Finding[] {
  const reach = new Map(findings.map((finding) => [finding, reachOf(finding)]))
  const nearness = (finding: Finding) => reach.get(finding) ?? 0
  return findings.toSorted((a, b) => byGravity(a, b) || nearness(b) - nearness(a))
}

const severityOrder = { error: 0, warning: 1, hint: 2, info: 3 } as const

type Facts = Parameters<Check['find']>[0]

function runCheck(check: Check, facts: Facts): { check: Check; finding: Finding }[] {
  const found = check.find(facts)
  if (found === null) return []
  const { code, severity, title, rule } = check
  const ids = found.evidence.filter((id) => id !== undefined)
  const finding: Finding = {
    code,
    severity: found.severity ?? severity,
    title,
    explanation: found.explanation,
    evidence: [...new Set(ids)].slice(0, evidenceLimit),
    rule,
    ...(found.fix && isWritable(found.fix) ? { fix: found.fix } : {}),
  }
  return [{ check, finding }]
}

/** Placeholders of secrets, and of what a case masks, as they are and as a URL encodes them. */
const placeholderMark = /[«‹]|%C2%AB|%E2%80%B9/i

/** Written into the connection, a placeholder would take the place of the secret that it stands for. */
function isWritable({ edits }: NonNullable<Finding['fix']>): boolean {
  return !placeholderMark.test(JSON.stringify(edits.map(({ value }) => value)))
}
