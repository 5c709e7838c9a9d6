import { type ReactNode, useId } from 'react'
import './settings.css'

interface Props {
  readonly title: string
  /** What the section is for, in a sentence or two. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** One part of the settings. */
export function SettingsSection({ title, about, children }: Props) {
  const id = useId()
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p className="settings-about">{about}</p>}
      {children}
    </section>
  )
}
