import { type FollowUp, loginOf } from '../shared/follow-up.ts'
import type { Run } from '../shared/run.ts'
import type { ComparisonSection, Difference, RunComparison } from '../shared/run-comparison.ts'
import type { Exchange, Navigation } from '../shared/trace.ts'
import { stableUrl } from '../shared/volatile-values.ts'
import { compareRequests, compareResponses, compareUrls, stableHop } from './compare-messages.ts'
import { compareTimings } from './compare-timings.ts'
import { compareValues } from './compare-values.ts'

/**
 * Two runs side by side. This room is pure: it takes runs, of the engine or of a file, and says what
 * differs; who shows it decides how.
 */

/** Says what differs between two runs. */
export function compareRuns(wholeA: Run, wholeB: Run): RunComparison {
  const [a, b] = [loginOf(wholeA), loginOf(wholeB)]
  const sections = [
    { kind: 'outcome', title: 'Outcome', differences: compareOutcomes(a, b) } as const,
    { kind: 'connection', title: 'Connection', differences: compareConnections(a, b) } as const,
    authorizationSection(a, b),
    ...eventSections(a, b, 'navigation'),
    ...eventSections(a, b, 'exchange'),
    {
      kind: 'id-token',
      title: 'ID token',
      differences: compareValues(idTokenOf(a), idTokenOf(b)),
    } as const,
    {
      kind: 'profile',
      title: 'Profile',
      differences: compareValues(a.profile ?? undefined, b.profile ?? undefined),
    } as const,
    ...followUpSections(wholeA, wholeB),
    { kind: 'findings', title: 'Findings', differences: compareFindings(a, b) } as const,
    { kind: 'timing', title: 'Timing', differences: compareTimings(a, b) } as const,
  ].filter(({ differences }) => differences.length > 0)
  const same = sections.every(({ differences }) => differences.every((d) => d.volatile))
  return { same, sections }
}

function compareOutcomes(a: Run, b: Run): readonly Difference[] {
  return compareValues(outcomeOf(a), outcomeOf(b))
}

function outcomeOf({ outcome, failedStep, steps }: Run): Readonly<Record<string, unknown>> {
  const error = steps.find((step) => step.error !== undefined)?.error
  return { outcome, failedStep, error: error?.code ?? null, message: error?.message ?? null }
}

function compareConnections(a: Run, b: Run): readonly Difference[] {
  const partsOf = ({ connection, parameters, userAgent, behaviour }: Run) => ({
    ...connection,
    run: { parameters, userAgent, behaviour },
  })
  // Nothing in a connection changes by itself.
  return compareValues(partsOf(a), partsOf(b), [], () => false)
}

function authorizationSection(a: Run, b: Run): ComparisonSection {
  const [eventA, eventB] = [authorizationRequestOf(a), authorizationRequestOf(b)]
  return {
    kind: 'authorization-request',
    title: 'Authorization request',
    evidence: { a: eventA?.id ?? null, b: eventB?.id ?? null },
    differences: compareUrls(eventA?.text ?? '', eventB?.text ?? '', []),
  }
}

/** The note that the engine records of the request that it built. */
function authorizationRequestOf({ trace }: Run) {
  return trace.find((e) => e.kind === 'note' && e.name === 'authorization-request.built') as
    | Extract<Run['trace'][number], { kind: 'note' }>
    | undefined
}

function idTokenOf({ idToken }: Run): unknown {
  return idToken && { header: idToken.header, claims: idToken.claims, signature: idToken.signature }
}

function compareFindings(a: Run, b: Run): readonly Difference[] {
  const byCode = ({ findings }: Run) =>
    Object.fromEntries(findings.map(({ code, severity, title }) => [code, { severity, title }]))
  return compareValues(byCode(a), byCode(b), [], () => false)
}

/** Follow-ups of a kind are compared, the first with the first, and so on. */
function followUpSections(a: Run, b: Run): readonly ComparisonSection[] {
  const [groupsA, groupsB] = [groupFollowUps(a), groupFollowUps(b)]
  return [...new Set([...groupsA.keys(), ...groupsB.keys()])].flatMap((kind) => {
    const [listA, listB] = [groupsA.get(kind) ?? [], groupsB.get(kind) ?? []]
    const count = Math.max(listA.length, listB.length)
    return Array.from({ length: count }, (_, i): ComparisonSection => {
      const [hopA, hopB] = [lastHopOf(a, listA[i]), lastHopOf(b, listB[i])]
      return {
        kind: 'follow-up',
        title: `After the login: ${kind}${count > 1 ? ` (${i + 1})` : ''}`,
        evidence: { a: hopA?.id ?? null, b: hopB?.id ?? null },
        differences: [
          ...compareValues(endOf(listA[i]), endOf(listB[i])),
          ...compareHops(hopA, hopB),
        ],
      }
    })
  })
}

function groupFollowUps({ followUps = [] }: Run): Map<string, FollowUp[]> {
  return Map.groupBy(followUps, ({ kind }) => kind)
}

function endOf(followUp: FollowUp | undefined): unknown {
  return (
    followUp && {
      outcome: followUp.outcome,
      summary: followUp.summary,
      error: followUp.error?.code,
    }
  )
}

function lastHopOf({ trace }: Run, followUp: FollowUp | undefined): Hop | undefined {
  return trace.findLast(
    (event): event is Hop =>
      event.kind !== 'note' && followUp !== undefined && followUp.evidence.includes(event.id),
  )
}

type Hop = Navigation | Exchange

/** Hops of the same method and place are compared, the first with the first, and so on. */
function eventSections(a: Run, b: Run, kind: Hop['kind']): readonly ComparisonSection[] {
  const [eventsA, eventsB] = [groupHops(a, kind), groupHops(b, kind)]
  const names = [...new Set([...eventsA.keys(), ...eventsB.keys()])]
  return names.flatMap((name) => {
    const [listA, listB] = [eventsA.get(name) ?? [], eventsB.get(name) ?? []]
    const count = Math.max(listA.length, listB.length)
    return Array.from({ length: count }, (_, i) => {
      const [hopA, hopB] = [listA[i], listB[i]]
      return {
        kind,
        title: count > 1 ? `${name} (${i + 1})` : name,
        evidence: { a: hopA?.id ?? null, b: hopB?.id ?? null },
        differences: compareHops(hopA, hopB),
      }
    })
  })
}

function groupHops({ trace }: Run, kind: Hop['kind']): Map<string, Hop[]> {
  const hops = trace.filter((event): event is Hop => event.kind === kind)
  return Map.groupBy(hops, ({ request }) => `${request.method} ${stableUrl(request.url)}`)
}

function compareHops(a: Hop | undefined, b: Hop | undefined): readonly Difference[] {
  if (a === undefined || b === undefined) {
    const only = { path: ['request'], volatile: false } as const
    if (b) return [{ ...only, change: 'added', b: b.request.url }]
    return a ? [{ ...only, change: 'removed', a: a.request.url }] : []
  }
  return [
    ...compareRequests(
      { ...a.request, url: stableHop(a.request.url) },
      { ...b.request, url: stableHop(b.request.url) },
    ),
    ...compareResponses(a.response, b.response),
    ...compareValues(a.error, b.error, ['error']),
  ]
}
