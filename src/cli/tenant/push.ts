import type { Difference } from '../../shared/run-comparison.ts'
import type { PushOutcome, PushPlan } from '../../shared/tenant.ts'
import type { NetworkOptions } from '../network-options.ts'
import { reportDifference } from '../report/report-comparison.ts'
import { indent, plain } from '../report/style.ts'
import { withTenants } from './with-tenants.ts'

interface PushOptions extends NetworkOptions {
  readonly yes?: true
  readonly seenChanges?: true
  readonly json?: true
}

/** Shows what a push would change, and sends it where the person says so. */
export function pushCommand(domain: string, name: string, options: PushOptions): Promise<void> {
  return withTenants(options, async (tenants) => {
    const plan = await tenants.planPush(name, domain, options.seenChanges ?? false)
    const canSend = plan.kind === 'create' || plan.kind === 'update'
    // Before anything is sent, so that it is seen whatever comes of the sending.
    if (!options.json) console.log(reportPlan(plan, name).join('\n'))
    const outcome = canSend && options.yes ? await tenants.push(plan.pushId) : null
    if (options.json) console.log(JSON.stringify({ plan, outcome }, null, 2))
    else if (canSend) console.log(reportOutcome(outcome).join('\n'))
    const isWrong = plan.kind === 'changed-in-tenant' || (outcome?.mismatches.length ?? 0) > 0
    process.exitCode = isWrong ? 1 : 0
  })
}

function reportPlan(plan: PushPlan, name: string): readonly string[] {
  const shown = plain(name)
  switch (plan.kind) {
    case 'changed-in-tenant':
      return [
        plan.isGone
          ? `"${shown}" is no longer in ${plan.domain}.`
          : `"${shown}" was changed in ${plan.domain} since it was pulled (${plan.pulledAt}):`,
        ...listed(plan.changes),
        'Nothing was pushed. Pull it again, or push with --seen-changes.',
      ]
    case 'nothing-to-push':
      return [`"${shown}" is the same in ${plan.domain}; there is nothing to push.`]
    case 'create':
      return [`"${shown}" would be new in ${plan.domain}:`, ...details(plan)]
    case 'update':
      return [`"${shown}" would change in ${plan.domain}:`, ...details(plan)]
  }
}

function details({
  differences,
  notes,
}: Pick<Extract<PushPlan, { kind: 'update' | 'create' }>, 'differences' | 'notes'>): string[] {
  return [...listed(differences), ...notes.map((note) => `note: ${plain(note)}`)]
}

function reportOutcome(outcome: PushOutcome | null): readonly string[] {
  if (outcome === null) return ['Nothing was sent; --yes sends it.']
  const done = `${outcome.created ? 'Created' : 'Updated'} ${plain(outcome.id)}`
  if (outcome.mismatches.length === 0) return [`${done}, and read back: it is what was sent.`]
  return [`${done}, but the tenant has something else now:`, ...listed(outcome.mismatches)]
}

function listed(differences: readonly Difference[]): readonly string[] {
  return differences.map((difference) => indent(reportDifference(difference), 2))
}
