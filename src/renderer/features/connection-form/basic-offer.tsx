import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import type { FormHandle } from './form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** Makes the header with which many servers want the client to authenticate (RFC 6749 §2.3.1). */
export function BasicOffer({ form }: Props) {
  const { client_id, client_secret, customHeaders = {} } = form.connection.options
  const present = Object.keys(customHeaders).find((name) => name.toLowerCase() === 'authorization')
  const path = ['options', 'customHeaders', present ?? 'Authorization']
  return (
    <div className="basic-offer">
      <Button
        leftSection={<IconKey size={14} />}
        disabled={client_id.trim() === '' || !client_secret}
        onClick={() => form.apply([{ path, computed: 'basic-authorization' }])}
      >
        {present ? 'Renew HTTP Basic' : 'HTTP Basic'} from client ID and secret
      </Button>
      {(client_id.trim() === '' || !client_secret) && (
        <span className="field-help">It needs a client ID and a client secret.</span>
      )}
    </div>
  )
}
