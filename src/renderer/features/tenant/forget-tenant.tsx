import { Button } from '@mantine/core'
import { useState } from 'react'

interface Props {
  readonly domain: string
  readonly isBusy: boolean
  readonly onForget: () => void
}

/** Forgets a tenant, which cannot be undone: it says what goes and asks before it does. */
export function ForgetTenant({ domain, isBusy, onForget }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <Button variant="subtle" onClick={() => setAsking(true)}>
        Forget this tenant…
      </Button>
    )
  return (
    <section className="tenant-forget" aria-label="Forget this tenant">
      <p>
        The way into {domain} is deleted, and with it the copies by which a push tells your changes
        from those made there. The connections themselves stay, here and in the tenant.
      </p>
      <div className="tenant-forget-buttons">
        <Button disabled={isBusy} onClick={onForget}>
          Forget {domain} and its copies
        </Button>
        <Button variant="subtle" autoFocus onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </div>
    </section>
  )
}
