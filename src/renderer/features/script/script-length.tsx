import { scriptLengthLimit } from '../../../shared/connection-problems.ts'

/** Part of the limit from which on the person is told that it is near. */
const nearLimit = 0.9

/** How much of what Auth0 takes the script has used up. */
export function ScriptLength({ length }: { readonly length: number }) {
  const [used, most] = [length, scriptLengthLimit].map((n) => n.toLocaleString('en'))
  return (
    <span className="script-length" data-near={length > scriptLengthLimit * nearLimit || undefined}>
      {used} of {most} characters{remarkOn(length)}
    </span>
  )
}

function remarkOn(length: number): string {
  if (length > scriptLengthLimit) return ', too long for Auth0'
  if (length <= scriptLengthLimit * nearLimit) return ''
  return `, ${(scriptLengthLimit - length).toLocaleString('en')} left`
}
