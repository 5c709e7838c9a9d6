import { type ChangeEvent, useEffect, useEffectEvent, useState } from 'react'

/** What a text field needs so that its value holds once it is left, not letter by letter. */
interface CommitOnLeave {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly onBlur: () => void
}

/** `onCommit` is called with what was typed when the field is left, and when it goes with its page. */
export function useCommitOnLeave(value: string, onCommit: (text: string) => void): CommitOnLeave {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed)
    setTyped(null)
  }
  // A field that is removed while it has the focus gets no blur.
  const leave = useEffectEvent(commit)
  useEffect(() => () => leave(), [])
  return {
    value: typed ?? value,
    onChange: ({ currentTarget }) => setTyped(currentTarget.value),
    onBlur: commit,
  }
}
