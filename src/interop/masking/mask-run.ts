import type { FoundValue, MaskDecisions, MaskedText, MaskKind } from '../../shared/case.ts'
import type { Run } from '../../shared/run.ts'
import { isHarmlessKey } from './classify-key.ts'
import { FurtherTexts } from './further-texts.ts'
import { gatherKnownTexts } from './known-texts.ts'
import { anyPlaceholder, Placeholders } from './placeholders.ts'
import { rewriteJwt } from './rewrite-jwt.ts'
import { rewriteRun } from './rewrite-run.ts'
import { splitJwt } from './structures/jwt.ts'
import { contextOf } from './text-context.ts'
import { type CollectedValue, ValueCollector } from './value-collector.ts'
import { isCommon, ValueMasker } from './value-masker.ts'
import { ValueSearch } from './value-search.ts'

/** The values behind the run's placeholders, as far as anybody still knows them. */
export type KnownSecrets = Iterable<readonly [placeholder: string, value: string]>

export interface MaskingRequest {
  readonly run: Run
  readonly decisions: MaskDecisions
  /** Of this run; empty where they were not kept. */
  readonly runSecrets: KnownSecrets
  /** Of every connection that is stored, whoever's run it is. */
  readonly storedSecrets: readonly string[]
}

export interface MaskedRun {
  readonly run: Run
  readonly values: readonly FoundValue[]
  /** The further texts of the person, in their order. */
  readonly texts: readonly MaskedText[]
  /** What stands for the run's own placeholders: a JWT with its claims masked, or a revealed value. */
  readonly tokens: Readonly<Record<string, string>>
  /** Values that the person chose to show although they are secrets of the run. */
  readonly revealedSecrets: ReadonlySet<string>
}

/** Characters of a value that a person gets to see in the preview. */
const shownCharacters = 400

/**
 * Masks what is private in a run by stable placeholders, as the person decided. Two walks over the
 * same texts: the first finds what is private, the second masks it wherever it stands. Pure.
 */
export function maskRun({ run, decisions, runSecrets, storedSecrets }: MaskingRequest): MaskedRun {
  const known = gatherKnownTexts(run.connection)
  const collector = new ValueCollector(known)
  const secrets = new Map<string, string>(runSecrets)
  rewriteRun(run, collector)
  for (const [placeholder, value] of secrets)
    rewriteJwt(value, contextOf('text', `token ${placeholder}`), collector)
  const held = collectPlaceholders(run)

  const further = new FurtherTexts(decisions.texts)
  const revealed = new Set(decisions.reveal)
  const chosen = new Set(decisions.mask)
  const masked = new Map<string, { kind: MaskKind | null; key: string | null }>()
  const shown = new Set<string>()
  for (const value of collector.values.values()) {
    const isMasked =
      value.kind === null
        ? chosen.has(value.id)
        : !revealed.has(value.id) || further.standIn(value.text)
    if (isMasked) masked.set(value.text, { kind: value.kind ?? 'chosen', key: value.key })
    else if (value.kind !== null) shown.add(value.text)
  }
  for (const text of further.texts) masked.set(text, { kind: 'chosen', key: null })
  for (const part of partsOfNames(collector.values.values(), shown, known.configuration))
    if (!masked.has(part)) masked.set(part, { kind: 'name', key: 'name' })

  const placeholders = new Placeholders(new Set(held.keys()))
  for (const [placeholder, value] of secrets) {
    placeholders.set(value, placeholder)
    masked.set(value, { kind: 'token', key: null })
  }
  for (const value of storedSecrets)
    if (!masked.has(value)) masked.set(value, { kind: 'secret', key: 'secret' })
  const search = new ValueSearch([
    ...[...masked].map(([text, { kind, key }]) => ({
      text,
      replacement: placeholders.of(text, kind ?? 'personal', key),
      isCommon: isCommon(kind, text),
    })),
    ...[...shown].map((text) => ({ text, replacement: text, isCommon: false })),
  ])
  const masker = new ValueMasker({ known, masked, revealed: shown, placeholders, search })
  const tokens = describeTokens(secrets, held, revealed, masker)
  const rewritten = rewriteRun(run, masker)
  return {
    run: rewritten,
    values: [
      ...[...collector.values.values()].map((value) => describeValue(value, masked, further)),
      ...[...held].map(([placeholder, count], i) =>
        describeHeld(placeholder, count, `h${i + 1}`, secrets, revealed),
      ),
    ],
    texts: further.texts.map((text) => ({ text, count: search.timesReplaced(text) })),
    tokens: tokens.texts,
    revealedSecrets: tokens.revealed,
  }
}

/** The placeholders that the run holds, and how often. */
function collectPlaceholders(run: Run): Map<string, number> {
  const held = new Map<string, number>()
  for (const [placeholder] of JSON.stringify(run).matchAll(anyPlaceholder))
    held.set(placeholder, (held.get(placeholder) ?? 0) + 1)
  return held
}

function describeValue(
  { id, text, kind, key, places, count }: CollectedValue,
  masked: ReadonlyMap<string, unknown>,
  further: FurtherTexts,
): FoundValue {
  const isMasked = masked.has(text)
  const isCovered = further.standIn(text)
  return {
    id,
    text: text.slice(0, shownCharacters),
    isCut: text.length > shownCharacters,
    kind,
    key,
    places: [...places],
    count,
    masked: isMasked,
    partly: isCovered && !isMasked ? further.replaceIn(text).slice(0, shownCharacters) : null,
    locked: isCovered && isMasked ? 'A text that you mask stands in it.' : null,
  }
}

function describeHeld(
  placeholder: string,
  count: number,
  id: string,
  secrets: ReadonlyMap<string, string>,
  revealed: ReadonlySet<string>,
): FoundValue {
  const label = labelOf(placeholder)
  return {
    id,
    text: placeholder,
    isCut: false,
    kind: kindOfLabel(label),
    key: label,
    places: ['masked when the run was made'],
    count,
    masked: !revealed.has(id) || lockOf(label, secrets.has(placeholder)) !== null,
    partly: null,
    locked: lockOf(label, secrets.has(placeholder)),
  }
}

/** `client_secret` of `«client_secret:2»`: what kind of secret it stands for. */
function labelOf(placeholder: string): string {
  return placeholder.slice(1, -1).replace(/:\d+$/, '')
}

function lockOf(label: string, isKnown: boolean): string | null {
  if (isClientCredential(label)) return 'The credentials of a connection never leave.'
  return isKnown ? null : 'The value is not kept, so it cannot leave.'
}

function isClientCredential(label: string): boolean {
  return label === 'client_secret' || label.startsWith('customHeaders.')
}

function kindOfLabel(label: string): MaskKind {
  if (label === 'code') return 'code'
  if (label === 'cookie') return 'cookie'
  if (label === 'code_verifier') return 'session'
  return /token|jwt|assertion/.test(label) ? 'token' : 'secret'
}

function describeTokens(
  secrets: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, number>,
  decided: ReadonlySet<string>,
  masker: ValueMasker,
) {
  const texts: Record<string, string> = {}
  const revealed = new Set<string>()
  for (const [i, placeholder] of [...held.keys()].entries()) {
    const value = secrets.get(placeholder)
    if (value === undefined) continue
    const isRevealed = decided.has(`h${i + 1}`) && !isClientCredential(labelOf(placeholder))
    if (isRevealed) revealed.add(value)
    if (isRevealed) texts[placeholder] = value
    else if (splitJwt(value)) texts[placeholder] = masker.jwt(value, contextOf('text', 'token'))
  }
  return { texts, revealed }
}

/**
 * "Jane" of "Jane Doe" and `jane.doe` of `jane.doe@northwind.example`: what else people are called,
 * but for words that the configuration says itself.
 */
function* partsOfNames(
  values: Iterable<CollectedValue>,
  shown: ReadonlySet<string>,
  configuration: ReadonlySet<string>,
): Generator<string> {
  const words = new Set(
    [...configuration].flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)),
  )
  const isSomebodys = (part: string) =>
    part.length >= 3 &&
    !words.has(part.toLowerCase()) &&
    !commonWords.has(part.toLowerCase()) &&
    !isHarmlessKey(part)
  for (const { text, kind } of values) {
    if (shown.has(text) || text.length > 200) continue
    if (kind === 'name') yield* text.split(/[\s,]+/).filter(isSomebodys)
    if (kind === 'email') yield* [text.split('@', 1)[0] ?? ''].filter(isSomebodys)
  }
}

/** Words that stand in names of test users and everywhere else. */
const commonWords: ReadonlySet<string> = new Set(
  'user users test tester demo admin account name email login mail info null none unknown the and for first last oauth api app dev profile openid'.split(
    ' ',
  ),
)
