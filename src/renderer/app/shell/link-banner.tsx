import type { Notice } from '../../../shared/api/api.ts'
import { useNow } from '../../components/use-now.ts'
import type { LinkState } from '../wire-link.ts'
import './banners.css'

interface Props {
  readonly link: LinkState
  readonly onRetry: () => void
}

/** Says calmly that the workbench is out of reach, and until when. */
export function LinkBanner({ link, onRetry }: Props) {
  if (link.kind === 'open' || (link.kind === 'connecting' && !link.again)) return null
  return (
    <div className="banner" data-severity="warning" role="status">
      <p>
        The workbench is out of reach. What you type is kept on this page and saved when it is back.{' '}
        {link.kind === 'lost' &&
          link.attempts > 3 &&
          'Was it started again? Open its new address. '}
        {link.kind === 'lost' ? <Countdown until={link.retryAt} /> : 'Trying now…'}
      </p>
      <button type="button" className="link" onClick={onRetry} disabled={link.kind !== 'lost'}>
        Try now
      </button>
    </div>
  )
}

function Countdown({ until }: { readonly until: number }) {
  const now = useNow(500)
  const seconds = Math.ceil((until - now) / 1000)
  return <span aria-hidden="true">{seconds > 1 ? `Next try in ${seconds} s.` : 'Trying now…'}</span>
}

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onDismiss: (id: string) => void
}

/** What the person must know that no run and no field can tell. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  return notices.map(({ id, severity, text }) => (
    <div
      key={id}
      className="banner"
      data-severity={severity}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <p>{text}</p>
      <button type="button" className="link" onClick={() => onDismiss(id)}>
        Dismiss
      </button>
    </div>
  ))
}
