import { describe, expect, it } from 'vitest'
import { noDecisions } from '../../../src/shared/case.ts'
import { diagnoseCase, readCase } from '../../../src/workbench/cases/open-case.ts'
import { shareRun } from '../../../src/workbench/cases/share-run.ts'
import { Refusal } from '../../../src/workbench/refusal.ts'
import { buildRun } from '../../builders/run-builder.ts'

const run = await buildRun()
const { text } = shareRun({
  run,
  format: 'case',
  decisions: noDecisions,
  runSecrets: new Map(),
  storedSecrets: [],
  version: '0.1.0',
  now: new Date('2026-11-28T00:00:00Z'),
})

function changed(change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

/** The sentence with which a file is refused. */
function refusalOf(content: string): string {
  try {
    readCase(content, 'a.owb.json')
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'it was opened'
}

describe('a case file', () => {
  it('is opened as it was written', () => {
    const { workbench, writtenAt, run: opened } = readCase(text, 'a.owb.json')
    expect({ workbench, writtenAt, id: opened.id }).toEqual({
      workbench: '0.1.0',
      writtenAt: '2026-11-28T00:00:00.000Z',
      id: run.id,
    })
  })

  it('is measured in bytes, as its file is', () => {
    expect(refusalOf(`"${'ü'.repeat(25_000_000)}"`)).toBe(
      '"a.owb.json" is larger than 50 MB; no case of a login is.',
    )
  })

  it('is refused where a finding has a fix that is none', () => {
    const hostile = changed((file) => {
      Object.assign(file, { recordedFindings: ['x'] })
      const finding = { code: 'x', severity: 'error', title: '', explanation: '', rule: '' }
      Object.assign(Object(file.run), { findings: [{ ...finding, evidence: [], fix: {} }] })
    })
    expect(refusalOf(hostile)).toBe(
      '"a.owb.json" cannot be opened: run.findings.0.fix.title is missing.',
    )
  })

  it('is diagnosed also where its parts contradict each other', () => {
    const message = 'authParams.response_mode is not one that a callback can be read with.'
    const error = { code: 'connection-incomplete', message } as const
    const hostile = readCase(text, 'a.owb.json')
    const { connection, steps } = hostile.run
    const options = { ...connection.options, authorizationURL: '' }
    const contradiction = {
      ...hostile.run,
      connection: { ...connection, options },
      steps: steps.map((step, i) => (i === 0 ? { ...step, error } : step)),
    }
    const { findings } = diagnoseCase({ ...hostile, run: contradiction })
    expect(findings.map(({ code }) => code)).toContain('connection-incomplete')
  })

  it('keeps what a later version may have added', () => {
    const later = changed((file) => Object.assign(file, { somethingNew: { a: 1 } }))
    expect(readCase(later, 'a.owb.json')).toMatchObject({ somethingNew: { a: 1 } })
  })

  it.each<[string, string, string]>([
    [
      'of a newer version',
      changed((f) => Object.assign(f, { version: 2, workbench: '3.1.0' })),
      '"a.owb.json" was written by a newer version of OAuth Workbench (3.1.0); update this one to open it.',
    ],
    [
      'that is no JSON',
      text.slice(0, 300),
      '"a.owb.json" is not JSON, or only the beginning of it.',
    ],
    ['that is another file', '{"log":{}}', '"a.owb.json" is no case file of OAuth Workbench.'],
    ['that is a list', '[1]', '"a.owb.json" is no case file of OAuth Workbench.'],
    [
      'with a text in the place of the trace',
      changed((f) => Object.assign(f, { run: { ...run, trace: 'x' } })),
      '"a.owb.json" cannot be opened: run.trace must be a list, not a text.',
    ],
    [
      'without a run',
      changed((f) => Object.assign(f, { run: undefined })),
      '"a.owb.json" cannot be opened: run is missing.',
    ],
    [
      'with tokens that are no texts',
      changed((f) => Object.assign(f, { tokens: { a: 1 } })),
      '"a.owb.json" cannot be opened: tokens.a must be a text, not a number.',
    ],
    [
      'that is 100,000 levels deep',
      `{"a":${'['.repeat(100_000)}`,
      '"a.owb.json" is nested more than 200 levels deep; no case is.',
    ],
    [
      'with the key of prototypes',
      text.replace('"run": {', '"run": {"__proto__": {"polluted": 1},'),
      '"a.owb.json" has a key "__proto__"; no case has.',
    ],
    [
      'with that key, escaped',
      text.replace('"run": {', '"run": {"\\u005f_proto__": {"polluted": 1},'),
      '"a.owb.json" has a key "__proto__"; no case has.',
    ],
    [
      'that is too large',
      ' '.repeat(50_000_001),
      '"a.owb.json" is larger than 50 MB; no case of a login is.',
    ],
  ])('%s is refused with one sentence', (_what, content, sentence) => {
    expect(refusalOf(content)).toBe(sentence)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('is diagnosed anew: what its findings say is not taken for granted', () => {
    const forged = changed((file) =>
      Object.assign(file, {
        run: {
          ...run,
          findings: [
            {
              code: 'all-is-well',
              severity: 'info',
              title: 'T',
              explanation: 'E',
              evidence: [],
              rule: 'R',
            },
          ],
        },
      }),
    )
    expect(diagnoseCase(readCase(forged, 'a.owb.json')).findings).toEqual([])
  })
})
