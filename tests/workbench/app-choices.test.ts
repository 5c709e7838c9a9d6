import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultRetention } from '../../src/shared/run-summary.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import type { AppChoicePort } from '../../src/workbench/ports/app-choice-port.ts'
import { RunHistory } from '../../src/workbench/runs/run-history.ts'
import { TenantFile } from '../../src/workbench/tenant/tenant-file.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { ask, collectEvents, openWorkbench, refusalOf } from './opened-workbench.ts'
import { finishedRun, secretsWith } from './runs/kept-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A choice as a shell would offer it. */
function offer(): AppChoicePort {
  let on = false
  return {
    describe: () => ({ id: 'weaker-secret-storage', on, label: 'Weaker', text: 'It is weaker.' }),
    set: async (wanted) => {
      on = wanted
    },
  }
}

test('a choice of the shell is in the status, and can be set', async () => {
  const workbench = await openWorkbench(temporaryFolder(), { choices: [offer()] })
  await ask(workbench, 'setAppChoice', { id: 'weaker-secret-storage', on: true })
  expect((await ask(workbench, 'getStatus', undefined)).choices).toEqual([
    { id: 'weaker-secret-storage', on: true, label: 'Weaker', text: 'It is weaker.' },
  ])
})

test('secrets are encrypted anew when their storage changes', async () => {
  const folder = temporaryFolder()
  const workbench = await openWorkbench(folder, { choices: [offer()] })
  const stored = () => readFileSync(join(folder, 'connections.json'), 'utf8')
  const options = { ...buildConnection().options, client_secret: 'hunter2-hunter2' }
  const connection = { ...buildConnection(), options }
  await ask(workbench, 'createConnection', { connection })
  const before = stored()
  await ask(workbench, 'setAppChoice', { id: 'weaker-secret-storage', on: true })
  // Each encryption has an initialisation vector of its own.
  expect(before).toContain('key-file:v1:')
  expect(stored()).not.toBe(before)
  const placeholder = '«client_secret»'
  const { name } = connection
  const secret = await ask(workbench, 'revealConnectionSecret', { name, placeholder })
  expect(secret).toBe('hunter2-hunter2')
})

test('so are the way into a tenant, its copies and the tokens of kept runs', async () => {
  const folder = temporaryFolder()
  const vault = KeyFileVault.open(folder)
  const tenants = new TenantFile(folder, vault)
  const domain = 'acme.eu.auth0.com'
  await tenants.keepTenant({ domain, access: 'token', clientId: null }, 'a-token')
  const copy = { connection: 'acme', domain, id: 'con_1', pulledAt: '2026-11-22T12:00:00.000Z' }
  await tenants.keepCopy(copy, { name: 'acme' })
  const history = new RunHistory(folder, vault)
  await history.open()
  await history.setRetention({ ...defaultRetention, keepSecrets: true })
  const run = finishedRun()
  await history.add(run, secretsWith('token-of-the-run-1'))
  await history.close()
  const sealedOf = (path: string) =>
    readFileSync(join(folder, path), 'utf8').match(/key-file:v1:[\w+/=]+/g) ?? []
  const stored = () => [...sealedOf('tenants.json'), ...sealedOf(join('runs', `${run.id}.json`))]
  const before = stored()
  expect(before).toHaveLength(3)

  const workbench = await openWorkbench(folder, { choices: [offer()] })
  await ask(workbench, 'setAppChoice', { id: 'weaker-secret-storage', on: true })
  expect(stored()).toHaveLength(3)
  for (const sealed of before) expect(stored()).not.toContain(sealed)
  expect(await tenants.accessOf(domain)).toBe('a-token')
  expect((await tenants.copyOf('acme', domain))?.content).toEqual({ name: 'acme' })
  const revealed = { runId: run.id, placeholder: '«access_token»' }
  expect(await ask(workbench, 'revealRunSecret', revealed)).toBe('token-of-the-run-1')
})

test('a file that refuses keeps no other from being encrypted anew, and the choice is told', async () => {
  const folder = temporaryFolder()
  const history = new RunHistory(folder, KeyFileVault.open(folder))
  await history.open()
  await history.setRetention({ ...defaultRetention, keepSecrets: true })
  const run = finishedRun()
  await history.add(run, secretsWith('token-of-the-run-1'))
  await history.close()
  const stored = () => readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')
  const before = stored()
  writeFileSync(join(folder, 'tenants.json'), '{"version":2}')
  const workbench = await openWorkbench(folder, { choices: [offer()] })
  const events = collectEvents(workbench)
  const on = await workbench.call('setAppChoice', { id: 'weaker-secret-storage', on: true })
  expect(refusalOf(on)?.code).toBe('document-newer')
  expect(stored()).not.toBe(before)
  await expect
    .poll(() => events)
    .toContainEqual(
      expect.objectContaining({
        kind: 'status-changed',
        status: expect.objectContaining({ choices: [expect.objectContaining({ on: true })] }),
      }),
    )
})

test('a choice that the shell does not offer is refused', async () => {
  const workbench = await openWorkbench(temporaryFolder())
  expect(refusalOf(await workbench.call('setAppChoice', { id: 'updates', on: true }))).toEqual({
    code: 'choice-unavailable',
    message: '"updates" cannot be chosen in this shell.',
  })
})
