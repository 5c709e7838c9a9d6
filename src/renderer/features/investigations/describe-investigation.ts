import { assertNever } from '../../../shared/assert-never.ts'
import { outcomeOfPreflight, type PreflightReport } from '../../../shared/preflight.ts'
import type { ProbeReport } from '../../../shared/probe.ts'
import type { Tone } from './investigation-head.tsx'
import { countRequests, type Investigation } from './investigations-store.ts'

/** What stands above an investigation. */
export interface InvestigationSummary {
  readonly tone: Tone
  readonly title: string
  readonly text?: string | undefined
}

export function describeInvestigation(investigation: Investigation): InvestigationSummary {
  const requests = requestCount(countRequests(investigation.trace))
  switch (investigation.kind) {
    case 'preflight-running':
      return {
        tone: 'running',
        title: 'Checking the connection…',
        text: `${requests} so far, of at most 10.`,
      }
    case 'preflight-done':
      return describePreflight(investigation.report, requests)
    case 'probes-asked':
      return { tone: 'asking', title: 'Find what works', text: 'Nothing has been sent yet.' }
    case 'probes-running':
      return { tone: 'running', title: 'Trying variants…', text: `${requests} so far.` }
    case 'probes-done':
      return describeProbes(investigation.report)
    case 'ended-early':
      return {
        tone: 'warning',
        title:
          investigation.what === 'preflight' ? 'Not checked to the end' : 'Not tried to the end',
        text: `${investigation.message} ${requests} had been sent.`,
      }
    default:
      return assertNever(investigation)
  }
}

function describePreflight(report: PreflightReport, requests: string): InvestigationSummary {
  const count = (status: string) => report.checks.filter((c) => c.status === status).length
  const [failed, warnings, passed] = [count('failed'), count('warning'), count('passed')]
  const skipped = count('skipped')
  const tone = outcomeOfPreflight(report)
  const titles = {
    failed:
      failed === 1
        ? 'One thing keeps a login from passing'
        : `${failed} things keep a login from passing`,
    warning: warnings === 1 ? 'One thing is worth a look' : `${warnings} things are worth a look`,
    passed: 'Nothing speaks against a login',
  }
  const parts = [
    failed > 0 ? `${failed} failed` : null,
    warnings > 0 ? `${warnings} to look at` : null,
    `${passed} passed`,
    skipped > 0 ? `${skipped} could not be told` : null,
    requests,
  ]
  return { tone, title: titles[tone], text: parts.filter(Boolean).join(' · ') }
}

function describeProbes({ working, results, summary }: ProbeReport): InvestigationSummary {
  const variant = results.find((r) => r.variant.code === working)?.variant
  if (variant === undefined)
    return { tone: 'failed', title: 'No variant was accepted', text: summary }
  if (variant.code === 'as-it-is')
    return { tone: 'warning', title: 'The client is accepted as it is', text: summary }
  return { tone: 'passed', title: `What works: ${variant.title}`, text: summary }
}

function requestCount(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`
}
