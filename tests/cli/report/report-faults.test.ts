import { expect, test } from 'vitest'
import { reportFaults } from '../../../src/cli/report/report-faults.ts'
import { listFaults } from '../../../src/shared/faults/faults.ts'

test('says of each fault what it does', () => {
  const report = reportFaults()
  const listed = report.split('\n').filter((line) => line.startsWith('  '))
  expect(listed.map((line) => line.trim().split(/ {2,}/))).toEqual(
    listFaults().map(({ name, effect }) => [name, effect]),
  )
  expect(report).toMatch(/^Authorization request\n {2}\S/)
})
