import type { FoundValue, MaskDecisions, MaskKind } from '../../../shared/case.ts'
import { maskKinds } from '../../../shared/case.ts'
import { matcherOf } from '../../components/match-words.ts'

/** What the list of values shows: everything, what is masked, in part or not, or one kind. */
export type ValueFilter = 'all' | 'masked' | 'partly' | 'visible' | MaskKind

/** What each kind is called where several of it are meant. */
export const kindNames: Readonly<Record<MaskKind, string>> = {
  secret: 'secrets',
  token: 'tokens',
  code: 'codes',
  cookie: 'cookies',
  session: 'sessions',
  email: 'emails',
  name: 'names',
  id: 'ids',
  phone: 'phones',
  address: 'addresses',
  picture: 'pictures',
  personal: 'other personal',
  chosen: 'chosen by you',
}

export interface CountedFilter {
  readonly filter: ValueFilter
  readonly label: string
  readonly count: number
}

/** The filters that find something, with how many. */
export function countFilters(values: readonly FoundValue[]): readonly CountedFilter[] {
  const count = (filter: ValueFilter) => values.filter((v) => passes(v, filter)).length
  const general: readonly CountedFilter[] = [
    { filter: 'all', label: 'all', count: values.length },
    { filter: 'masked', label: 'masked', count: count('masked') },
    { filter: 'partly', label: 'partly masked', count: count('partly') },
    { filter: 'visible', label: 'visible', count: count('visible') },
  ]
  const kinds = maskKinds.map((kind) => ({
    filter: kind,
    label: kindNames[kind],
    count: count(kind),
  }))
  const always: readonly ValueFilter[] = ['all', 'masked', 'visible']
  return [...general, ...kinds].filter((f) => f.count > 0 || always.includes(f.filter))
}

/** The values that pass the filter and hold the words, in the order in which they were found. */
export function filterValues(
  values: readonly FoundValue[],
  filter: ValueFilter,
  query: string,
): readonly FoundValue[] {
  const matches = matcherOf(query)
  return values.filter(
    (value) =>
      passes(value, filter) &&
      matches(`${value.text} ${value.key ?? ''} ${value.places.join(' ')}`),
  )
}

function passes({ masked, partly, kind }: FoundValue, filter: ValueFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'masked') return masked
  if (filter === 'partly') return partly !== null
  return filter === 'visible' ? !masked && partly === null : kind === filter
}

/** The decisions once a value is masked that was visible, or the other way round. */
export function toggleValue(
  decisions: MaskDecisions,
  { id, kind, masked }: FoundValue,
): MaskDecisions {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id)
  const { reveal, mask } = decisions
  if (kind === null) return { ...decisions, mask: masked ? without(mask) : [...mask, id] }
  return { ...decisions, reveal: masked ? [...reveal, id] : without(reveal) }
}
