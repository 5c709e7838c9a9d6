import { expect, test } from 'vitest'
import { firstPlace, placeOfCell } from '../../../src/renderer/app/connection-page/result-tabs.ts'
import { emptyRun } from '../../../src/shared/run.ts'
import { buildRun } from '../../builders/run-builder.ts'

test('opens a run that goes on at its trace and a passed one at its profile', async () => {
  const run = await buildRun()
  expect(firstPlace(emptyRun(run))).toEqual({ tab: 'trace', traceId: null })
  expect(firstPlace(run)).toEqual({ tab: 'profile', traceId: null })
})

test('opens a failed exchange itself', async () => {
  const run = await buildRun({ token: { status: 401, json: { error: 'invalid_client' } } })
  const place = firstPlace({ ...run, findings: [] })
  expect(place.tab).toBe('trace')
  expect(run.trace.find((e) => e.id === place.traceId)).toMatchObject({
    kind: 'exchange',
    purpose: 'token-exchange',
  })
  expect(placeOfCell(run, 'token-exchange')).toEqual(place)
})

test('opens the findings of a failed run where there are any', async () => {
  const run = await buildRun({ token: { status: 401, json: { error: 'invalid_client' } } })
  const finding = {
    code: 'x',
    severity: 'error',
    title: '',
    explanation: '',
    evidence: [],
    rule: '',
  } as const
  expect(firstPlace({ ...run, findings: [finding] }).tab).toBe('findings')
})

test('opens the console of a script that failed after it wrote something', async () => {
  const run = await buildRun({
    script: {
      console: ['here'],
      result: { kind: 'failed', error: { code: 'script-threw', message: 'It threw.' } },
    },
  })
  expect(firstPlace({ ...run, findings: [] }).tab).toBe('console')
})

test('leads from each part of the flow to what it brought', async () => {
  const run = await buildRun()
  expect(placeOfCell(run, 'token-exchange').tab).toBe('tokens')
  expect(placeOfCell(run, 'profile').tab).toBe('profile')
  const { traceId } = placeOfCell(run, 'callback')
  expect(run.trace.find((e) => e.id === traceId)).toMatchObject({ state: 'held' })
})
