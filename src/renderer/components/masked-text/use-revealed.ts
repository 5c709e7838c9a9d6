import { useContext, useState } from 'react'
import { type Reveal, RevealContext } from './reveal.ts'

/** What is to be seen of a secret. */
type Shown =
  | { readonly kind: 'masked' }
  | { readonly kind: 'revealed'; readonly value: string }
  | { readonly kind: 'failed'; readonly message: string }

interface Revealed {
  readonly shown: Shown
  readonly show: () => Promise<void>
  readonly hide: () => void
}

const masked: Shown = { kind: 'masked' }

/**
 * A secret that the person may ask to see; `null` where it cannot be. What was revealed is masked
 * again when another placeholder stands there, or when the same may stand for another value.
 */
export function useRevealed(placeholder: string): Revealed | null {
  const reveal = useContext(RevealContext)
  const [answer, setAnswer] = useState<{ by: Reveal; of: string; shown: Shown } | null>(null)
  if (reveal === null) return null
  const isOfNow = answer?.by === reveal && answer.of === placeholder
  return {
    shown: isOfNow ? answer.shown : masked,
    show: async () => {
      const result = await reveal(placeholder)
      const shown: Shown = result.ok
        ? { kind: 'revealed', value: result.value }
        : { kind: 'failed', message: result.error.message }
      setAnswer({ by: reveal, of: placeholder, shown })
    },
    hide: () => setAnswer(null),
  }
}
