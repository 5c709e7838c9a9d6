import { expect, test } from 'vitest'
import { createCases } from '../../../../src/renderer/features/cases/cases-store.ts'
import type { ApiResult } from '../../../../src/shared/api/api.ts'
import { droppedFolder } from '../../../builders/dropped-folder.ts'

/** The cases of a wire that answers each call with that error. */
function casesRefused(code: string) {
  const refused: ApiResult<never> = { ok: false, error: { code, message: 'No.' } }
  return createCases({ call: () => Promise.resolve(refused) })
}

test('a case that nobody could be asked for is not taken for gone', async () => {
  const cases = casesRefused('connection-lost')
  await cases.loadContent('case-1')
  expect(cases.store.getState().contents).toEqual({})
})

test('a case that the workbench does not have is gone', async () => {
  const cases = casesRefused('case-not-found')
  await cases.loadContent('case-1')
  expect(cases.store.getState().contents).toEqual({ 'case-1': null })
})

test('a folder that is called like a case is refused in words', async () => {
  const cases = casesRefused('nobody-was-asked')
  expect(await cases.open(droppedFolder('login.owb.json'))).toEqual({
    ok: false,
    error: {
      code: 'case-unreadable',
      message: '“login.owb.json” could not be read; is it a folder?',
    },
  })
})
