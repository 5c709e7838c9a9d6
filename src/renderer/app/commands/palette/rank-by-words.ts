import { matcherOf } from '../../../components/match-words.ts'

/**
 * The items in whose text every word of the query occurs, best first: where the title begins with
 * the query, then where a word of it does, then the rest; within each in the order given.
 */
export function rankByWords<T>(
  items: readonly T[],
  query: string,
  textOf: (item: T) => { readonly title: string; readonly more?: string | undefined },
): readonly T[] {
  const asked = query.trim().toLowerCase()
  if (asked === '') return items
  const matches = matcherOf(asked)
  return items
    .flatMap((item) => {
      const { title, more = '' } = textOf(item)
      return matches(`${title} ${more}`) ? [{ item, rank: rank(title.toLowerCase(), asked) }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

function rank(title: string, query: string): number {
  if (title.startsWith(query)) return 0
  return ` ${title}`.includes(` ${query}`) ? 1 : 2
}
