import { expect, test } from 'vitest'
import {
  chooseUserAgent,
  userAgentChoices,
} from '../../../../src/renderer/features/runs/choose-user-agent.ts'
import type { WorkbenchStatus } from '../../../../src/shared/api/api.ts'

const status: WorkbenchStatus = {
  version: '0',
  shell: 'browser-edition',
  dataFolder: '/tmp',
  secretStorage: '',
  defaultUserAgent: 'chromium',
  userAgents: [
    { kind: 'embedded-window', unavailable: 'Only in the desktop app.' },
    { kind: 'chromium', unavailable: null },
    { kind: 'http', unavailable: null },
  ],
  playground: { address: 'http://127.0.0.1:4410', running: false, fault: null },
  notices: [],
}

test('offers what the shell knows, with the reason where one cannot be used', () => {
  expect(userAgentChoices(status).map((c) => [c.label, c.unavailable])).toEqual([
    ['Embedded window', 'Only in the desktop app.'],
    ['Chromium window', null],
    ['No browser (HTTP)', null],
  ])
})

test('takes the wanted user agent', () => {
  expect(chooseUserAgent(userAgentChoices(status), 'http', 'chromium')?.kind).toBe('http')
})

test('takes the default where the wanted one cannot be used', () => {
  const choices = userAgentChoices(status)
  expect(chooseUserAgent(choices, 'embedded-window', 'chromium')?.kind).toBe('chromium')
})

test('takes any where the default cannot be used either, and none where there is none', () => {
  const userAgents = [
    { kind: 'chromium', unavailable: 'Not installed.' },
    { kind: 'http', unavailable: null },
  ] as const
  const choices = userAgentChoices({ ...status, userAgents })
  expect(chooseUserAgent(choices, undefined, 'chromium')?.kind).toBe('http')
  expect(chooseUserAgent(choices.slice(0, 1), undefined, 'chromium')).toBeNull()
})
