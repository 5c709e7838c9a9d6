import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { LongText } from '../../components/long-text.tsx'
import type { ProfileRow } from './profile-rows.ts'

interface Props {
  readonly rows: readonly ProfileRow[]
}

const words: Readonly<Record<ProfileRow['change'], string | null>> = {
  same: null,
  added: 'added',
  changed: 'changed',
  dropped: 'dropped',
}

/** Every attribute of the user, the two sides beside each other, differences marked. */
export function ProfileTable({ rows }: Props) {
  return (
    <table className="profile-table">
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">The script returned</th>
          <th scope="col">Auth0 would store</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ attribute, script, stored, change }) => (
          <tr key={attribute} data-change={change}>
            <th scope="row">
              {attribute}
              {words[change] && <span className="profile-change">{words[change]}</span>}
            </th>
            <td>
              <Value value={script} label={attribute} />
            </td>
            <td>
              <Value value={stored} label={attribute} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ value, label }: { readonly value: unknown; readonly label: string }) {
  if (value === undefined) return <span className="profile-absent">absent</span>
  if (typeof value === 'object' && value !== null) return <JsonTree value={value} label={label} />
  if (typeof value === 'string') return value === '' ? '""' : <LongText text={value} step={400} />
  return <span className="json-literal">{String(value)}</span>
}
