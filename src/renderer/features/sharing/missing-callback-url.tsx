import { TextInput } from '@mantine/core'
import { callbackUrlOfDomain } from '../../../shared/connection.ts'
import { tenantDomainOf } from '../../../shared/tenant-domain.ts'

interface Props {
  /** How many of the chosen connections have none. */
  readonly count: number
  readonly domain: string
  readonly onDomain: (text: string) => void
}

/** Asks for the domain of which the callback URL is made that an import does not bring. */
export function MissingCallbackUrl({ count, domain, onDomain }: Props) {
  const host = tenantDomainOf(domain)
  return (
    <section className="sharing-callback" aria-label="Callback URL">
      <p>
        {count === 1 ? 'There is no callback URL in it' : `${count} have no callback URL`}: Auth0
        makes it of the tenant’s domain, and the identity provider refuses any other.
      </p>
      <div className="sharing-callback-row">
        <TextInput
          className="mono-input"
          label="Tenant or custom domain"
          placeholder="tenant.eu.auth0.com"
          autoComplete="off"
          spellCheck={false}
          error={domain.trim() !== '' && host === null ? 'This is not a domain.' : undefined}
          value={domain}
          onChange={(e) => onDomain(e.currentTarget.value)}
        />
        <code>{callbackUrlOfDomain(host ?? 'YOUR_DOMAIN')}</code>
      </div>
    </section>
  )
}
