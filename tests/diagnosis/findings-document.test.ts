import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkGroups, checks } from '../../src/diagnosis/checks.ts'
import { renderFindingsDocument } from '../../src/diagnosis/findings-document.ts'

describe('docs/findings.md', () => {
  it('is what the table of checks says now', () => {
    const written = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
    expect(written).toBe(`${renderFindingsDocument(checkGroups)}\n`)
  })

  it('keeps Markdown from reading an explanation as its own', () => {
    const check = {
      code: 'x',
      severity: 'hint',
      title: 'a_b',
      rule: 'RFC',
      example: '<a> `b`',
    } as const
    const text = renderFindingsDocument([
      { title: 'Group', checks: [{ ...check, find: () => null }] },
    ])
    expect(text).toContain('**hint** · a\\_b · RFC\n\n> \\<a\\> \\`b\\`')
  })
})

describe('the table of checks', () => {
  it('has at least sixty, and each code once', () => {
    expect(checks.length).toBeGreaterThanOrEqual(60)
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length)
  })

  it('names in "unless" only codes that exist', () => {
    const codes = new Set(checks.map(({ code }) => code))
    const named = checks.flatMap(({ unless = [] }) => unless)
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  it('cites a rule for each', () => {
    const source =
      /RFC \d+|Auth0|auth0\/|OpenID Connect|OAuth 2\.0|OAuth Workbench|ECMAScript|Azure|GitHub|Slack|W3C|planningcenter/
    expect(checks.filter(({ rule }) => !source.test(rule)).map(({ code }) => code)).toEqual([])
  })
})
