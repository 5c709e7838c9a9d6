import { Loader } from '@mantine/core'

interface Props {
  /** What goes on with the tenant; `null`: nothing. */
  readonly progress: string | null
  readonly refusal: string | null
}

/** What a tenant is being asked, and why it was in vain. */
export function TenantState({ progress, refusal }: Props) {
  return (
    <>
      <div className="tenant-state" role="status">
        {progress !== null && (
          <>
            <Loader size={14} /> {progress}
          </>
        )}
      </div>
      {refusal !== null && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
