import { expect, test } from 'vitest'
import {
  describeEdit,
  isRemoval,
} from '../../../src/renderer/components/fix-offer/describe-edit.ts'
import type { ConnectionEdit } from '../../../src/shared/finding.ts'

test.each<[ConnectionEdit, string, boolean]>([
  [{ path: ['options', 'pkce_enabled'], value: true }, 'pkce_enabled: true', false],
  [{ path: ['options', 'authParams', 'prompt'] }, 'authParams.prompt is removed', true],
  [{ path: ['options', 'client_secret'], value: '' }, 'client_secret is emptied', true],
  [
    { path: ['options', 'client_secret'], computed: 'trimmed' },
    'client_secret: without white space around it',
    false,
  ],
  [{ path: ['workbench', 'userAgent'], value: 'chromium' }, 'workbench.userAgent: chromium', false],
])('%j reads %j', (edit, line, removes) => {
  expect(describeEdit(edit)).toBe(line)
  expect(isRemoval(edit)).toBe(removes)
})
