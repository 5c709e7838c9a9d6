import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconCertificate, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApiError } from '../../../shared/api/api.ts'
import type { CertificateView } from '../../../shared/settings.ts'
import { readTextFile } from '../../components/read-text-file.ts'
import { useNow } from '../../components/use-now.ts'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  readonly certificates: readonly CertificateView[]
  readonly onAdd: (pem: string) => Promise<ApiError | null>
  readonly onRemove: (certificate: CertificateView) => void
}

/** The authorities that the person trusts beside the public ones. */
export function CertificatesSection({ certificates, onAdd, onRemove }: Props) {
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const add = async (files: readonly File[]) => {
    const found: string[] = []
    for (const file of files) {
      const read = await readTextFile(file)
      const refusal = read.ok ? await onAdd(read.text) : null
      if (!read.ok) found.push(read.refusal)
      else if (refusal) found.push(`${file.name}: ${refusal.message}`)
    }
    setRefusals(found)
  }
  return (
    <SettingsSection
      title="Network: certificate authorities"
      about="For a provider whose certificate an authority of its own signed, or a company’s proxy that opens TLS. Auth0 itself trusts only public authorities, so such a provider cannot work with it as it is."
    >
      {certificates.map((certificate) => (
        <Certificate
          key={certificate.fingerprint}
          certificate={certificate}
          onRemove={() => onRemove(certificate)}
        />
      ))}
      <div className="settings-buttons">
        <FileButton multiple accept=".pem,.crt,.cer,.txt" onChange={(files) => void add(files)}>
          {(props) => (
            <Button {...props} leftSection={<IconCertificate size={15} />}>
              Add certificates…
            </Button>
          )}
        </FileButton>
        <span className="settings-note">
          Files in PEM. What <code>NODE_EXTRA_CA_CERTS</code> names is trusted too.
        </span>
      </div>
      <div role="status">
        {refusals.map((text) => (
          <p key={text} className="settings-refusal">
            {text}
          </p>
        ))}
      </div>
    </SettingsSection>
  )
}

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

function Certificate({
  certificate: { subject, issuer, validUntil, fingerprint },
  onRemove,
}: {
  readonly certificate: CertificateView
  readonly onRemove: () => void
}) {
  const now = useNow(60_000)
  const isExpired = Date.parse(validUntil) < now
  return (
    <div className="certificate">
      <b>{subject}</b>
      <ActionIcon aria-label={`Remove ${subject}`} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
      <dl>
        <dt>Issuer</dt>
        <dd>{issuer === subject ? 'itself' : issuer}</dd>
        <dt>{isExpired ? 'Expired' : 'Expires'}</dt>
        <dd data-expired={isExpired || undefined}>{day.format(Date.parse(validUntil))}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{fingerprint}</code>
        </dd>
      </dl>
    </div>
  )
}
