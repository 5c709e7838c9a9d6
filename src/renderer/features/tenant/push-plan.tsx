import type { PushPlan } from '../../../shared/tenant.ts'
import { DifferenceList } from '../../components/difference-list.tsx'
import { formatMoment } from '../../components/format-time.ts'

/** What a push would change, or why it must not. */
export function PushPlanView({ plan }: { readonly plan: PushPlan }) {
  if (plan.kind === 'nothing-to-push')
    return <p>The tenant has the same; there is nothing to push.</p>
  if (plan.kind === 'changed-in-tenant')
    return (
      <>
        <p className="refusal" role="alert">
          {plan.isGone
            ? 'The connection is no longer in the tenant. Going on makes it anew.'
            : `It was changed in the tenant since it was last imported or pushed here (${formatMoment(Date.parse(plan.pulledAt))}). Import it beside your copy on the tenant’s page, or go on and see what yours would change.`}
        </p>
        {plan.changes.length > 0 && (
          <DifferenceList differences={plan.changes} label="Changes in the tenant" />
        )}
      </>
    )
  return (
    <>
      <p>
        {plan.kind === 'create'
          ? 'The tenant has no connection of this name; it would get:'
          : 'This would change; all other fields stay as they are:'}
      </p>
      <DifferenceList differences={plan.differences} label="What would change" />
      {plan.notes.map((note) => (
        <p key={note} className="tenant-help">
          {note}
        </p>
      ))}
    </>
  )
}
