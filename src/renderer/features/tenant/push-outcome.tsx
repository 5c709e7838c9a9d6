import { IconCircleCheckFilled } from '@tabler/icons-react'
import type { PushOutcome } from '../../../shared/tenant.ts'
import { DifferenceList } from '../../components/difference-list.tsx'

/** How a push ended: the tenant's copy was read back. */
export function PushOutcomeView({ outcome }: { readonly outcome: PushOutcome }) {
  const { id, created, mismatches } = outcome
  const done = created ? 'Created' : 'Updated'
  if (mismatches.length === 0)
    return (
      <p className="tenant-done" role="status">
        <IconCircleCheckFilled size={15} aria-hidden="true" />
        <span>
          {done} as <code>{id}</code>, and read back: it is what was sent.
        </span>
      </p>
    )
  return (
    <>
      <p className="refusal" role="alert">
        {done} as {id}, but the tenant has something else now than what was sent:
      </p>
      <DifferenceList differences={mismatches} label="What the tenant has instead" />
    </>
  )
}
