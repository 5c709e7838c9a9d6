import { describe, expect, it } from 'vitest'
import { checks } from '../../src/diagnosis/checks.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { readRefusal } from '../../src/diagnosis/facts/refusal.ts'
import type { Finding } from '../../src/shared/finding.ts'
import type { Run } from '../../src/shared/run.ts'
import { scopeParts } from '../../src/shared/scopes.ts'
import { buildRun } from '../builders/run-builder.ts'
import { allCases } from './cases/all-cases.ts'
import { inflateRun } from './hostile/inflate-run.ts'
import { isUnlimited, recordExpressions } from './hostile/record-expressions.ts'

/** Characters on which even an expression that is tried anew at each of them costs nothing. */
const shortText = 4000

/**
 * The expressions that may see more: none can begin a second time within what it has read, so they
 * read a text of any length once. An expression that comes here has to be looked at for that.
 */
const readOnce = [
  /\s+/,
  /[\s,]+/,
  /^\d+$/,
  // The kind of a body.
  /^\(\d+ bytes that are not text\)$/,
  /^\s*[[{"\d-]|^\s*(?:true|false|null)\s*$/,
  /^\s*</,
  /^[^\s=&{}<>]+=[^\s{}<>]*$/,
  /^(?:[^\s<{}]*&)?(?:access_token|error)=/,
  // Pages: what is read ends at the next tag, at which the next attempt begins.
  /<title[^<>]*>([^<]{1,200})/,
  /<title[^<>]*>[^<]*/,
  /<[^<>]*>/,
  /<\/(?:script|style)\s*>/,
  // Placeholders end at the next mark.
  /«[\w.-]+(?::\d+)?»/,
  /^«jwt(:\d+)?»$/,
  /«client_secret(?::\d+)?»|«customHeaders\.[\w.-]+»/,
  /«(access_token|refresh_token|id_token|jwt|client_secret)(:\d+)?»/,
  // Messages, headers and scripts: between two fixed words stand white space or digits alone.
  /^[A-Z][a-z]+(?: [a-z]+)?: /,
  /\.\s*id_token\b|\[\s*['"]id_token['"]\s*\]/,
  /require\(\s*['"](axios@0\.2[0-2]\.\d+)['"]\s*\)/,
  /email_verified['"]?\s*[:=]\s*(true|!0)\b/,
  /\b(client_?secret|api_?key|apikey|password)['"]?\s*[:=]\s*['"](?!\s*['"])[^'"\s«]{8,}['"]/,
].map(({ source }) => source)

function findingsOf(run: Run): readonly Finding[] {
  return diagnose(run, run.connection, (code, error) => {
    throw new Error(`the check ${code} threw`, { cause: error })
  })
}

/** The run that shows each check's finding, with very long texts in it. */
function inflatedCases(what: 'sentences' | 'values'): Promise<Run[]> {
  return Promise.all(
    checks.map(async ({ code }) => inflateRun(await buildRun(allCases[code]?.failing), what)),
  )
}

describe('very long texts of a server', () => {
  it('reach every check, and only expressions that read them once', async () => {
    const runs = await inflatedCases('sentences')
    const found = new Set<string>()
    const expressions = recordExpressions(() => {
      for (const run of runs) for (const { code } of findingsOf(run)) found.add(code)
    })
    const seeing = [...expressions].flatMap(([source, length]) =>
      length > shortText && isUnlimited(source) ? [source] : [],
    )
    expect(seeing.filter((source) => !readOnce.includes(source))).toEqual([])
    // A check that is not reached any more was not put to the test; a few do not look at words.
    expect(checks.filter(({ code }) => !found.has(code)).length).toBeLessThan(8)
  })
})

describe('what a server says', () => {
  it('is cut in every explanation, and stands in quotes that it cannot close', async () => {
    const runs = await inflatedCases('values')
    const explanations = runs.flatMap((run) => findingsOf(run).map((f) => f.explanation))
    expect(explanations.filter((text) => text.length > 2000)).toEqual([])
    const ownWords = explanations.map((text) => text.replaceAll(/“[^”]*”/g, ''))
    expect(ownWords.filter((text) => text.includes('"told'))).toEqual([])
  })
})

describe('JSON that is nested without end', () => {
  const levels = 50_000
  const nested = (key: string) => `{"${key}":`.repeat(levels) + 1 + '}'.repeat(levels)
  const headers = [['content-type', 'application/json']] as const

  it.each(['error', 'errors', 'message', 'data'])('as "%s" of a token response', async (key) => {
    const run = await buildRun({ token: { status: 400, headers, body: nested(key) } })
    expect(findingsOf(run).map(({ code }) => code)).toEqual(['token-error-not-in-protocol'])
  })

  it('as the response of an API', async () => {
    const run = await buildRun({ script: { requests: [{ headers, body: nested('error') }] } })
    expect(findingsOf(run)).toEqual([])
  })
})

describe('what is compared piece by piece', () => {
  const long = 'x '.repeat(1_000_000)

  it('is cut where it is read: an error and its words', () => {
    const refusal = readRefusal({ error: long, error_description: long }, [])
    expect([refusal?.error.length, refusal?.description.length]).toEqual([2000, 2000])
  })

  it('is cut where it is read: a list of scopes', () => {
    expect(scopeParts(long)).toHaveLength(500)
  })
})
