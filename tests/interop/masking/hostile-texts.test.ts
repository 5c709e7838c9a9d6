import { expect, it } from 'vitest'
import { maskRun } from '../../../src/interop/masking/mask-run.ts'
import { noDecisions } from '../../../src/shared/case.ts'
import type { Run } from '../../../src/shared/run.ts'
import { buildRun } from '../../builders/run-builder.ts'

const base = await buildRun()

/** Texts that a server can send, and that an expression which reads a part twice takes hours for. */
const hostile: Readonly<Record<string, string>> = {
  'a tag that never ends': `<${'a'.repeat(400_000)}`,
  'a tag that never ends, in prose': `it is <${'a'.repeat(400_000)}`,
  'markup that never ends, in prose': `it is ${'<?xml '.repeat(70_000)}`,
  'an attribute without a value': `<a ${'b'.repeat(400_000)}>`,
  'spaces within an element': `<a>x${' '.repeat(400_000)}x</a>`,
  'a quoted form': `it is ${'ab=1&'.repeat(80_000)}`,
  'the beginnings of pairs': `it is ${'ab='.repeat(140_000)}`,
  'the beginnings of tokens': `${'eyJaaaaaaaa-'.repeat(35_000)}===`,
}

it.each(Object.entries(hostile))('%s is masked in little time', (_name, text) => {
  const run: Run = { ...base, console: [{ level: 'log', text, at: 1 }] }
  const masked = maskRun({ run, decisions: noDecisions, runSecrets: [], storedSecrets: [] })
  expect(masked.run.profile).toMatchObject({ email: '‹email›@masked.example' })
})
