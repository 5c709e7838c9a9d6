import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCodes } from '../../../src/cli/suite/check-codes.ts'
import type { Expectation } from '../../../src/cli/suite/expectation.ts'
import { stepErrorCodes } from '../../../src/shared/step-error-codes.ts'

test.each<Expectation>([
  { error: 'state-mismatch', findings: { include: ['callback-state-mismatch'] } },
  { findings: { exclude: ['*'] } },
  { mode: 'preflight', findings: { include: ['discovery-pkce'], exclude: ['*'] } },
])('takes what a case can have: %j', (expectation) => {
  expect(() => checkCodes(expectation)).not.toThrow()
})

test('the documentation names every error of a login', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../docs/ci.md'), 'utf8')
  const section = document.split('### Errors of a login')[1]?.split('\n### ')[0] ?? ''
  const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code)
  expect(named.filter((code) => code !== 'error')).toEqual(stepErrorCodes)
})
