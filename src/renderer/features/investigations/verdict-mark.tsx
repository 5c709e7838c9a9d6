import { IconCheck, IconExclamationMark, IconMinus, IconX } from '@tabler/icons-react'

export type Verdict = 'passed' | 'warning' | 'failed' | 'skipped'

const marks = {
  passed: { Icon: IconCheck, word: 'Passed' },
  warning: { Icon: IconExclamationMark, word: 'Warning' },
  failed: { Icon: IconX, word: 'Failed' },
  skipped: { Icon: IconMinus, word: 'Not told' },
} as const

/** What one item came to, as a mark with a name. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { Icon, word } = marks[verdict]
  return (
    <span className="verdict-mark" data-verdict={verdict} role="img" aria-label={word} title={word}>
      <Icon size={12} stroke={2.6} />
    </span>
  )
}
