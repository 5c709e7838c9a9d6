import { expect, test } from 'vitest'
import { duration } from '../../../src/cli/report/style.ts'

test.each([
  [9.94, '9.9 ms'],
  [9.97, '10 ms'],
  [999.4, '999 ms'],
  [999.7, '1.00 s'],
])('writes %d ms as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text)
})
