import {
  type Behaviour,
  behaviourEntries,
  behaviourOf,
  defaultBehaviour,
  withBehaviourDefaults,
} from '../../../../shared/behaviour.ts'
import { BehaviourField } from '../../../components/behaviour-field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  /** What the workbench's settings have in place of the usual choices. */
  readonly defaults: Partial<Behaviour>
}

/** How this connection's runs imitate Auth0 where public sources do not settle it. */
export function BehaviourGroup({ form, defaults }: Props) {
  const usual = { ...defaultBehaviour, ...defaults }
  const behaviour = behaviourOf(withBehaviourDefaults(form.connection, defaults))
  const changed = behaviourEntries.filter(({ key }) => behaviour[key] !== usual[key])
  return (
    <FoldedGroup
      title="Imitation of Auth0"
      summary={changed.length === 0 ? 'as usual' : `${changed.length} changed`}
    >
      <p className="field-help">
        Public sources do not settle these. What is chosen here counts for this connection only; for
        all of them it is chosen in the settings.
      </p>
      {behaviourEntries.map((entry) => (
        <BehaviourField
          key={entry.key}
          entry={entry}
          usual={usual[entry.key]}
          value={behaviour[entry.key]}
          isTypedAtOnce
          isWide
          path={pathOf(entry.key)}
          onChange={(value) => form.edit(pathOf(entry.key), value)}
        />
      ))}
    </FoldedGroup>
  )
}

function pathOf(key: keyof Behaviour): readonly string[] {
  return ['workbench', 'behaviour', key]
}
