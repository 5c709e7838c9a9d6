import { expect, test } from 'vitest'
import { formatDuration, formatRelativeTime } from '../../../src/renderer/components/format-time.ts'

test.each([
  [0.4, '<1 ms'],
  [83.4, '83 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [14_210, '14.2 s'],
  [59_940, '59.9 s'],
  [59_951, '1 min 0 s'],
  [125_000, '2 min 5 s'],
])('shows %d ms as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

const second = 1000
const hour = 3600 * second
test.each([
  [-5 * second, 'just now'],
  [44 * second, 'just now'],
  [60 * second, '1 minute ago'],
  [150 * second, '3 minutes ago'],
  [50 * 60 * second, '1 hour ago'],
  [3 * hour, '3 hours ago'],
  [24 * hour, 'yesterday'],
  [4 * 24 * hour, '4 days ago'],
  [40 * 24 * hour, 'Oct 13, 2026'],
])('calls what was %d ms ago %s', (age, text) => {
  const now = Date.UTC(2026, 10, 22, 12)
  expect(formatRelativeTime(new Date(now - age).toISOString(), now)).toBe(text)
})
