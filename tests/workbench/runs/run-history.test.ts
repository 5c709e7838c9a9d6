import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Redactor } from '../../../src/shared/redaction.ts'
import type { Run } from '../../../src/shared/run.ts'
import type { RunFilter } from '../../../src/shared/run-summary.ts'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { Refusal } from '../../../src/workbench/refusal.ts'
import { RunHistory } from '../../../src/workbench/runs/run-history.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { daysAgo, finishedRun, secretsWith } from './kept-runs.ts'

async function openHistory(folder: string): Promise<RunHistory> {
  const history = new RunHistory(folder, KeyFileVault.open(folder))
  await history.open()
  return history
}

async function historyWith(...runs: readonly Run[]) {
  const folder = temporaryFolder()
  const history = await openHistory(folder)
  for (const run of runs) await history.add(run, new Redactor())
  return { folder, history }
}

async function idsOf(history: RunHistory, filter: RunFilter = {}): Promise<string[]> {
  return (await history.list(filter, { offset: 0, limit: 1000 })).runs.map(({ id }) => id)
}

async function refusalOf(action: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refusal)) throw new Error('it was not refused')
  return { code: error.code, message: error.message }
}

describe('a finished run', () => {
  test('is there after a restart, as it was', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith(run)
    await history.close()
    expect((await (await openHistory(folder)).get(run.id)).run).toEqual(run)
  })

  test('is there after a restart without an index, or with a damaged one', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith(run)
    await history.close()
    const index = join(folder, 'run-index.json')
    rmSync(index)
    expect(await idsOf(await openHistory(folder))).toEqual([run.id])
    writeFileSync(index, '{"version":1,"entries":[nul')
    expect(await idsOf(await openHistory(folder))).toEqual([run.id])
  })

  test('can be read by nobody else', async () => {
    const run = finishedRun()
    const { folder } = await historyWith(run)
    expect(statSync(join(folder, 'runs', `${run.id}.json`)).mode & 0o077).toBe(0)
  })

  test('that another shell keeps, changes or deletes is seen', async () => {
    const { folder, history } = await historyWith()
    const other = await openHistory(folder)
    const [first, second] = [finishedRun(), finishedRun({ startedAt: daysAgo(1) })]
    await other.add(first, new Redactor())
    await other.add(second, new Redactor())
    expect(await idsOf(history)).toEqual([first.id, second.id])
    await other.update(second.id, { pinned: true })
    expect(await idsOf(history, { pinned: true })).toEqual([second.id])
    await other.delete(first.id)
    expect(await idsOf(history)).toEqual([second.id])
  })

  test('that cannot be written is told of, and the next one is kept', async () => {
    const { folder, history } = await historyWith()
    rmSync(join(folder, 'runs'), { recursive: true })
    writeFileSync(join(folder, 'runs'), 'in the way')
    await history.add(finishedRun(), new Redactor())
    expect(history.notices).toMatchObject([
      {
        severity: 'warning',
        text: expect.stringMatching(/^A run of "northwind-id" could not be kept: EEXIST/),
      },
    ])
  })
})

test('the history goes on where its folder was removed underfoot', async () => {
  const { folder, history } = await historyWith(finishedRun())
  rmSync(join(folder, 'runs'), { recursive: true })
  const next = finishedRun()
  await history.add(next, new Redactor())
  expect(await idsOf(history)).toEqual([next.id])
  rmSync(join(folder, 'runs'), { recursive: true })
  expect(await idsOf(history)).toEqual([])
  expect(history.notices).toEqual([])
})

describe('the list', () => {
  const failed = finishedRun({
    startedAt: daysAgo(3),
    outcome: 'failed',
    failedStep: 'token-exchange',
    profile: null,
    steps: [
      {
        name: 'token-exchange',
        status: 'failed',
        startedAt: 1,
        durationMs: 1,
        error: { code: 'token-error-response', message: 'Token exchange: refused.' },
      },
    ],
    findings: [
      {
        code: 'pkce-missing',
        severity: 'error',
        title: 'PKCE is required',
        explanation: 'x',
        evidence: [],
        rule: 'RFC 7636',
      },
    ],
  })
  const other = finishedRun({
    startedAt: daysAgo(2),
    connection: buildConnection({ name: 'contoso' }),
    profile: { user_id: 'oauth2|contoso|7', identities: [], name: 'Grace Hopper' },
  })
  const newest = finishedRun({ startedAt: daysAgo(1) })

  test('is newest first, in pages', async () => {
    const { history } = await historyWith(failed, newest, other)
    expect(await idsOf(history)).toEqual([newest.id, other.id, failed.id])
    const page = await history.list({}, { offset: 1, limit: 1 })
    expect(page.runs.map(({ id }) => id)).toEqual([other.id])
    expect(page.total).toBe(3)
  })

  test.each([
    [{ connection: 'contoso' }, [other.id]],
    [{ outcome: 'failed' }, [failed.id]],
    [{ finding: 'pkce-missing' }, [failed.id]],
    [{ finding: 'token-error-response' }, [failed.id]],
    [{ text: 'hopper GRACE' }, [other.id]],
    [{ text: 'ada@demo' }, [newest.id]],
    [{ text: 'id.northwind.example pkce' }, [failed.id]],
    [{ text: 'nobody' }, []],
  ] as const)('finds by %o', async (filter, ids) => {
    const { history } = await historyWith(failed, newest, other)
    expect(await idsOf(history, filter)).toEqual(ids)
  })

  test('summarizes a run', async () => {
    const { history } = await historyWith(failed)
    expect((await history.list({}, { offset: 0, limit: 10 })).runs).toEqual([
      {
        id: failed.id,
        connection: 'northwind-id',
        displayName: 'northwind-id',
        startedAt: failed.startedAt,
        durationMs: 120,
        outcome: 'failed',
        failedStep: 'token-exchange',
        error: 'token-error-response',
        failure: 'Token exchange: refused.',
        userAgent: 'http',
        findings: [{ code: 'pkce-missing', severity: 'error', title: 'PKCE is required' }],
        userId: null,
        hasSecrets: false,
        name: '',
        note: '',
        pinned: false,
      },
    ])
  })

  test('knows the newest run of a connection, and the run that passed nearest to another', async () => {
    const { history } = await historyWith(failed, newest, other)
    expect(history.newestOf('northwind-id')?.id).toBe(newest.id)
    const later = { ...failed, id: 'later', startedAt: daysAgo(0) }
    expect(await history.passedNear(later)).toEqual({ id: newest.id, when: 'before' })
    expect(await history.passedNear(failed)).toEqual({ id: newest.id, when: 'after' })
    expect(await history.passedNear(newest)).toBeNull()
  })

  test('gives a connection no run of a deleted one of its name, and each of its own', async () => {
    const { history } = await historyWith(newest)
    const { connection } = newest
    history.setConnectionDeleted(connection.name, true)
    expect(history.newestOf(connection.name)).toBeNull()
    const [first, second] = [1, 2].map((minutes) =>
      finishedRun({ connection, startedAt: new Date(Date.now() + minutes * 60_000).toISOString() }),
    )
    if (!first || !second) throw new Error('two runs were made')
    for (const run of [first, second]) await history.add(run, new Redactor())
    await history.delete(second.id)
    expect(history.newestOf(connection.name)?.id).toBe(first.id)
    await history.delete(first.id)
    expect(history.newestOf(connection.name)).toBeNull()
    history.setConnectionDeleted(connection.name, false)
    expect(history.newestOf(connection.name)?.id).toBe(newest.id)
  })
})

describe('what a person says about a run', () => {
  test('is kept, and found', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith(run)
    await history.update(run.id, { name: 'Before the upgrade', pinned: true })
    await history.update(run.id, { note: 'see ticket 4711' })
    await history.close()
    const again = await openHistory(folder)
    expect((await again.get(run.id)).labels).toEqual({
      name: 'Before the upgrade',
      note: 'see ticket 4711',
      pinned: true,
    })
    expect(await idsOf(again, { text: 'upgrade 4711' })).toEqual([run.id])
  })

  test('is refused for a run that is gone', async () => {
    const { history } = await historyWith()
    expect(await refusalOf(history.update('gone', { pinned: true }))).toEqual({
      code: 'run-not-found',
      message: 'This run is no longer kept.',
    })
  })

  test('cannot reach a file outside of the history', async () => {
    const { folder, history } = await historyWith()
    writeFileSync(join(folder, 'other.json'), JSON.stringify({}))
    expect((await refusalOf(history.get('../other'))).code).toBe('run-not-found')
    expect((await refusalOf(history.delete('../other'))).code).toBe('run-not-found')
    expect(existsSync(join(folder, 'other.json'))).toBe(true)
  })
})

describe('a deletion', () => {
  test('can be undone, with name and note', async () => {
    const run = finishedRun()
    const { history } = await historyWith(run)
    await history.update(run.id, { note: 'keep me' })
    const undoToken = await history.delete(run.id)
    expect(await idsOf(history)).toEqual([])
    expect(await history.restore(undoToken)).toMatchObject({ id: run.id, note: 'keep me' })
    expect(await idsOf(history)).toEqual([run.id])
  })

  test('that the disk refuses is told as one, and so is an undo', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith(run)
    const aside = join(folder, 'runs-deleted')
    writeFileSync(aside, 'in the way')
    expect((await refusalOf(history.delete(run.id))).message).toMatch(
      /^The run could not be removed: EEXIST/,
    )
    rmSync(aside)
    const undoToken = await history.delete(run.id)
    rmSync(aside, { recursive: true })
    expect((await refusalOf(history.restore(undoToken))).message).toMatch(
      /^The run could not be restored: ENOENT/,
    )
  })

  test('can be undone once', async () => {
    const run = finishedRun()
    const { history } = await historyWith(run)
    const undoToken = await history.delete(run.id)
    await history.restore(undoToken)
    expect(await refusalOf(history.restore(undoToken))).toEqual({
      code: 'nothing-to-restore',
      message: 'This deletion can no longer be undone.',
    })
  })

  test('is for good when the workbench closes', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith(run)
    await history.delete(run.id)
    await history.close()
    expect(readdirSync(join(folder, 'runs-deleted'))).toEqual([])
    expect(await idsOf(await openHistory(folder))).toEqual([])
  })
})

describe('retention', () => {
  test('keeps so many runs, and the pinned ones beside them', async () => {
    const runs = [4, 3, 2, 1].map((days) => finishedRun({ startedAt: daysAgo(days) }))
    const { folder, history } = await historyWith(...runs)
    const [oldest, , third, newest] = runs.map(({ id }) => id)
    await history.update(String(oldest), { pinned: true })
    await history.setRetention({ maxRuns: 2, maxAgeDays: 30, keepSecrets: false })
    expect(await idsOf(history)).toEqual([newest, third, oldest])
    expect(readdirSync(join(folder, 'runs'))).toHaveLength(3)
  })

  test('keeps what another shell has pinned since', async () => {
    const { folder, history } = await historyWith()
    await history.setRetention({ maxRuns: 1, maxAgeDays: 30, keepSecrets: false })
    const [pinned, next] = [finishedRun({ startedAt: daysAgo(1) }), finishedRun()]
    await history.add(pinned, new Redactor())
    const other = await openHistory(folder)
    await other.update(pinned.id, { pinned: true })
    await history.add(next, new Redactor())
    expect(await idsOf(history)).toEqual([next.id, pinned.id])
  })

  test('takes runs of the future for old ones: the clock was set back', async () => {
    const ahead = [100, 101, 102].map((days) => finishedRun({ startedAt: daysAgo(-days) }))
    const { history } = await historyWith(...ahead)
    await history.setRetention({ maxRuns: 3, maxAgeDays: 30, keepSecrets: false })
    const today = [2, 1, 0].map((days) => finishedRun({ startedAt: daysAgo(days) }))
    for (const run of today) await history.add(run, new Redactor())
    expect(await idsOf(history)).toEqual(today.map(({ id }) => id).toReversed())
  })

  test('keeps a run during which the clock was set back', async () => {
    const { history } = await historyWith()
    await history.setRetention({ maxRuns: 1, maxAgeDays: 30, keepSecrets: false })
    await history.add(finishedRun(), new Redactor())
    const run = finishedRun({ startedAt: daysAgo(-1) })
    await history.add(run, new Redactor())
    expect(await idsOf(history)).toEqual([run.id])
  })

  test('says what it would remove, and removes nothing yet', async () => {
    const runs = [40, 3, 2, 1].map((days) => finishedRun({ startedAt: daysAgo(days) }))
    const { history } = await historyWith()
    await history.setRetention({ maxRuns: 500, maxAgeDays: 60, keepSecrets: true })
    for (const run of runs) await history.add(run, secretsWith('a-token'))
    const lossAt = (maxRuns: number, maxAgeDays: number, keepSecrets: boolean) =>
      history.lossAt({ maxRuns, maxAgeDays, keepSecrets })
    expect(await lossAt(500, 60, true)).toEqual({ runs: 0, secrets: 0 })
    expect(await lossAt(500, 30, true)).toEqual({ runs: 1, secrets: 0 })
    expect(await lossAt(1, 60, true)).toEqual({ runs: 3, secrets: 0 })
    expect(await lossAt(1, 60, false)).toEqual({ runs: 3, secrets: 1 })
    await history.update(String(runs[0]?.id), { pinned: true })
    expect(await lossAt(1, 30, false)).toEqual({ runs: 2, secrets: 2 })
    expect(await idsOf(history)).toHaveLength(4)
  })

  test('keeps a run for so many days', async () => {
    const [old, young] = [finishedRun({ startedAt: daysAgo(31) }), finishedRun()]
    const { history } = await historyWith(old, young)
    expect(await idsOf(history)).toEqual([young.id])
  })

  test('keeps the newest runs that have room together, pinned ones beside them', async () => {
    const runs = [4, 3, 2, 1].map((days) => finishedRun({ startedAt: daysAgo(days) }))
    const { folder, history } = await historyWith(...runs)
    const [oldest, , third, newest] = runs.map(({ id }) => id)
    await history.update(String(oldest), { pinned: true })
    await history.close()
    const sizes = runs.map(({ id }) => statSync(join(folder, 'runs', `${id}.json`)).size)
    const small = new RunHistory(folder, KeyFileVault.open(folder), Math.max(...sizes) * 2.5)
    await small.open()
    expect(await idsOf(small)).toEqual([newest, third, oldest])
    const none = new RunHistory(folder, KeyFileVault.open(folder), 1)
    await none.open()
    expect(await idsOf(none)).toEqual([newest, oldest])
  })

  test('is the default until a person changes it, and stays changed', async () => {
    const { folder, history } = await historyWith()
    expect(await history.retention()).toEqual({ maxRuns: 500, maxAgeDays: 30, keepSecrets: false })
    const retention = { maxRuns: 7, maxAgeDays: 8, keepSecrets: true }
    await history.setRetention(retention)
    expect(await (await openHistory(folder)).retention()).toEqual(retention)
  })

  test('is that of another shell too, from the moment it was changed there', async () => {
    const { folder, history } = await historyWith()
    const retention = { maxRuns: 7, maxAgeDays: 8, keepSecrets: true }
    await history.setRetention(retention)
    const other = await openHistory(folder)
    await other.setRetention({ ...retention, keepSecrets: false })
    const run = finishedRun()
    await history.add(run, secretsWith('a-token-that-was-not-to-be-kept'))
    expect((await history.get(run.id)).secrets).toBeNull()
  })

  test('removes nothing and keeps no token while the system does not give its settings', async () => {
    const old = finishedRun({ startedAt: daysAgo(31) })
    const { folder, history } = await historyWith()
    await history.setRetention({ maxRuns: 500, maxAgeDays: 60, keepSecrets: true })
    await history.add(old, new Redactor())
    const path = join(folder, 'run-settings.json')
    rmSync(path)
    mkdirSync(path)
    const later = await openHistory(folder)
    expect(later.notices).toMatchObject([{ text: expect.stringContaining(path) }])
    const young = finishedRun()
    await later.add(young, secretsWith('a-token-that-was-not-to-be-kept'))
    expect((await later.get(young.id)).secrets).toBeNull()
    expect(await idsOf(later)).toEqual([young.id, old.id])
    const change = later.setRetention({ maxRuns: 7, maxAgeDays: 8, keepSecrets: false })
    expect((await refusalOf(change)).code).toBe('not-read')
    expect(readdirSync(folder)).toContain('run-settings.json')
    rmdirSync(path)
    await later.retention()
    expect(later.notices).toEqual([])
  })

  test('falls back where its settings cannot be read, and says so', async () => {
    const { folder } = await historyWith()
    writeFileSync(join(folder, 'run-settings.json'), '{"maxRuns": -1}')
    const history = await openHistory(folder)
    expect((await history.retention()).maxRuns).toBe(500)
    expect(history.notices).toMatchObject([{ severity: 'error' }])
    expect(readdirSync(folder).some((f) => f.startsWith('run-settings.json.unreadable-'))).toBe(
      true,
    )
  })
})

test('runs that the system does not give are left as they are, and seen once it does', async () => {
  const run = finishedRun()
  const { folder, history } = await historyWith(run)
  await history.close()
  const [path, elsewhere] = [join(folder, 'runs'), join(folder, 'elsewhere')]
  renameSync(path, elsewhere)
  writeFileSync(path, '')
  const later = await openHistory(folder)
  expect(later.notices).toMatchObject([{ text: expect.stringContaining(`${path} could not be`) }])
  expect((await refusalOf(idsOf(later))).code).toBe('not-read')
  rmSync(path)
  renameSync(elsewhere, path)
  expect(await idsOf(later)).toEqual([run.id])
  expect(later.notices).toEqual([])
})

describe('tokens', () => {
  const token = 'a-real-access-token'
  const keeping = { maxRuns: 500, maxAgeDays: 30, keepSecrets: true }

  test('are not kept unless the person turned that on', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    await history.add(run, secretsWith(token))
    expect(await refusalOf(history.reveal(run.id, '«access_token»'))).toMatchObject({
      code: 'run-secrets-not-kept',
    })
    expect(readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')).toContain('"secrets":null')
  })

  test('are kept encrypted, and revealed after a restart', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    await history.setRetention(keeping)
    await history.add(run, secretsWith(token))
    await history.close()
    expect(readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')).not.toContain(token)
    const again = await openHistory(folder)
    expect(await again.reveal(run.id, '«access_token»')).toBe(token)
    expect(await refusalOf(again.reveal(run.id, '«other»'))).toEqual({
      code: 'unknown-placeholder',
      message: 'This run has no value behind «other».',
    })
  })

  test('are forgotten when the person turns that off', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    await history.setRetention(keeping)
    await history.add(run, secretsWith(token))
    await history.setRetention({ ...keeping, keepSecrets: false })
    expect(readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')).toContain('"secrets":null')
    expect((await history.get(run.id)).run).toEqual(run)
  })

  test('of a restored run are encrypted anew', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    const sealed = () =>
      /key-file:v1:[\w+/=]+/.exec(readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8'))?.[0]
    await history.setRetention(keeping)
    await history.add(run, secretsWith(token))
    const before = sealed()
    expect(before).toBeDefined()
    await history.restore(await history.delete(run.id))
    // Each encryption has an initialisation vector of its own.
    expect(sealed()).toBeDefined()
    expect(sealed()).not.toBe(before)
    expect(await history.reveal(run.id, '«access_token»')).toBe(token)
  })

  test('of a restored run are not kept where the person has turned that off', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    await history.setRetention(keeping)
    await history.add(run, secretsWith(token))
    const undoToken = await history.delete(run.id)
    await history.setRetention({ ...keeping, keepSecrets: false })
    await history.restore(undoToken)
    expect(readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')).toContain('"secrets":null')
  })

  test('cannot be had with another key', async () => {
    const run = finishedRun()
    const { folder, history } = await historyWith()
    await history.setRetention(keeping)
    await history.add(run, secretsWith(token))
    rmSync(join(folder, 'secret-key'))
    expect(
      (await refusalOf((await openHistory(folder)).reveal(run.id, '«access_token»'))).code,
    ).toBe('run-secrets-undecryptable')
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['half of it', '{"version":1,"name":', 'it is not JSON, or only the beginning of it'],
    ['not a run', '{"version":1}', 'name is missing'],
    ['a list', '[]', 'it must be an object, not a list'],
  ])('is set aside and told of: %s', async (_, text, reason) => {
    const run = finishedRun()
    const { folder } = await historyWith(run)
    const path = join(folder, 'runs', 'damaged.json')
    writeFileSync(path, text)
    const history = await openHistory(folder)
    const kept = readdirSync(join(folder, 'runs')).find((name) => name.includes('.unreadable-'))
    expect(readFileSync(join(folder, 'runs', String(kept)), 'utf8')).toBe(text)
    expect(history.notices).toEqual([
      {
        id: `set-aside:${kept}`,
        severity: 'error',
        text: `A kept run, ${path}, could not be read (${reason}). It was kept as ${join(folder, 'runs', String(kept))}.`,
      },
    ])
    expect(await idsOf(history)).toEqual([run.id])
  })

  test('of a newer version stays where it is', async () => {
    const { folder } = await historyWith()
    writeFileSync(join(folder, 'runs', 'future.json'), '{"version":2}')
    const history = await openHistory(folder)
    expect(history.notices).toMatchObject([{ id: 'runs-of-a-newer-version', severity: 'info' }])
    expect(readdirSync(join(folder, 'runs'))).toEqual(['future.json'])
  })

  test('is removed where a killed process left it unfinished', async () => {
    const { folder } = await historyWith()
    const [old, young] = ['a.json.writing-0123456789ab', 'b.json.writing-0123456789ab'].map((n) =>
      join(folder, 'runs', n),
    )
    for (const path of [old, young]) writeFileSync(String(path), '{')
    const hourAgo = Date.now() / 1000 - 3600
    utimesSync(String(old), hourAgo, hourAgo)
    await openHistory(folder)
    expect(existsSync(String(old))).toBe(false)
    expect(existsSync(String(young))).toBe(true)
  })
})
