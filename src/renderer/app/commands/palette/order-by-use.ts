import type { Command } from '../commands.ts'

const groups: readonly Command['group'][] = ['Run', 'Results', 'Connection', 'Workbench']

/** Who knows these knows their keys, too. */
const seldomSearched: readonly Command['id'][] = ['go-back', 'go-forward', 'open-help']

/** First what is done with the open page, then with its connection, then with the whole. */
export function orderByUse<C extends Pick<Command, 'id' | 'group'>>(
  commands: readonly C[],
): readonly C[] {
  const rank = ({ id, group }: C) =>
    seldomSearched.includes(id) ? groups.length + seldomSearched.indexOf(id) : groups.indexOf(group)
  return commands.toSorted((a, b) => rank(a) - rank(b))
}
