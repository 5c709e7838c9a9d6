import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noDecisions } from '../../src/shared/case.ts'
import type { Workbench, WorkbenchPorts } from '../../src/workbench/workbench.ts'
import {
  ask,
  collectEvents,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function runOnce(workbench: Workbench): Promise<string> {
  const { name } = await makePlaygroundPersonless(workbench)
  const { runId } = await ask(workbench, 'startRun', { name, parameters: {} })
  await finishedRun(workbench, name)
  return runId
}

async function shareOne(change: Partial<WorkbenchPorts> = {}) {
  const workbench = await openWorkbench(temporaryFolder(), change)
  const runId = await runOnce(workbench)
  const share = { runId, format: 'case', decisions: noDecisions } as const
  return { workbench, share, shared: await ask(workbench, 'shareRun', share) }
}

describe('sharing through the api', () => {
  it('gives the page a file to save, with tokens that can be decoded', async () => {
    const { shared } = await shareOne()
    expect(shared.savedAs).toBeNull()
    const { tokens, run } = JSON.parse(shared.file?.text ?? '')
    expect(tokens['«id_token»']).toMatch(/^eyJ[\w-]+\.eyJ[\w-]+\.masked/)
    expect(run.profile.email).toBe('‹email›@masked.example')
  })

  it('lets the shell save it, where it can', async () => {
    const saved: string[] = []
    const { shared } = await shareOne({
      saveFile: async (name, text) => {
        saved.push(text)
        return `/home/ada/${name}`
      },
    })
    expect(shared).toEqual({
      savedAs: expect.stringMatching(/^\/home\/ada\/playground-.*\.owb\.json$/),
      file: null,
    })
    expect(saved).toHaveLength(1)
  })

  it('says where the shell could not save it', async () => {
    const failed = shareOne({
      saveFile: () => Promise.reject(new Error("EROFS: read-only file system, open '/case'")),
    })
    await expect(failed).rejects.toThrow(
      "not-saved: The file could not be written: EROFS: read-only file system, open '/case'.",
    )
  })

  it('refuses a run that is not kept', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const share = { runId: 'nobody', format: 'har', decisions: noDecisions } as const
    await expect(ask(workbench, 'previewShare', share)).rejects.toThrow('run-not-found')
  })
})

describe('a case that was opened', () => {
  it('is listed, kept in the data folder once, and replayed without network', async () => {
    const { shared } = await shareOne()
    const folder = temporaryFolder()
    const other = await openWorkbench(folder)
    const events = collectEvents(other)
    const file = { fileName: 'case-1.owb.json', text: shared.file?.text ?? '' }
    const opened = await ask(other, 'openCase', file)
    expect(await ask(other, 'openCase', file)).toEqual(opened)
    expect(readdirSync(join(folder, 'cases'))).toEqual([`${opened.id}.json`])
    await expect
      .poll(() => events.some((e) => e.kind === 'cases-changed' && e.cases.length === 1))
      .toBe(true)
    await other.close()

    const again = await openWorkbench(folder)
    expect(await ask(again, 'listCases', undefined)).toEqual([opened])
    const replay = await ask(again, 'replayCase', { caseId: opened.id })
    expect(replay.difference).toBeNull()
    expect(replay.run.profile?.email).toBe('‹email›@masked.example')
  })

  it('is compared with a kept run, whose private values count as the same', async () => {
    const { workbench, share, shared } = await shareOne()
    const file = { fileName: 'theirs.owb.json', text: shared.file?.text ?? '' }
    const { id: caseId } = await ask(workbench, 'openCase', file)
    const { runId } = share
    const own = await ask(workbench, 'compareRuns', { a: { runId }, b: { caseId } })
    expect(own).toMatchObject({
      comparison: { same: true },
      a: { source: { runId }, summary: { id: runId, name: '' } },
      b: { source: { caseId }, summary: { name: 'theirs.owb.json', outcome: 'passed' } },
    })
    expect((await ask(workbench, 'compareRuns', { a: { caseId }, b: { caseId } })).b).toEqual(own.b)
    const gone = workbench.call('compareRuns', { a: { runId }, b: { caseId: 'nobody' } })
    expect(refusalOf(await gone)?.code).toBe('case-not-found')
  })

  it('becomes a connection without its secrets', async () => {
    const { workbench, shared } = await shareOne()
    const { id } = await ask(workbench, 'openCase', {
      fileName: 'a.owb.json',
      text: shared.file?.text ?? '',
    })
    const view = await ask(workbench, 'createConnectionOfCase', { caseId: id, name: 'theirs' })
    expect(view.connection).toMatchObject({ name: 'theirs', options: { client_secret: '' } })
  })

  it('is removed, and brought back', async () => {
    const { workbench, shared } = await shareOne()
    const text = shared.file?.text ?? ''
    const { id } = await ask(workbench, 'openCase', { fileName: 'a.owb.json', text })
    const { undoToken } = await ask(workbench, 'removeCase', { caseId: id })
    expect(await ask(workbench, 'listCases', undefined)).toEqual([])
    expect((await ask(workbench, 'restoreCase', { undoToken })).id).toBe(id)
    await expect(ask(workbench, 'restoreCase', { undoToken })).rejects.toThrow('nothing-to-restore')
    expect(await ask(workbench, 'listCases', undefined)).toHaveLength(1)
  })

  it('is brought back also where another shell was closed meanwhile', async () => {
    const { workbench, shared } = await shareOne()
    const text = shared.file?.text ?? ''
    const { id } = await ask(workbench, 'openCase', { fileName: 'a.owb.json', text })
    const { undoToken } = await ask(workbench, 'removeCase', { caseId: id })
    const { dataFolder } = await ask(workbench, 'getStatus', undefined)
    await (await openWorkbench(dataFolder)).close()
    expect((await ask(workbench, 'restoreCase', { undoToken })).id).toBe(id)
    await ask(workbench, 'removeCase', { caseId: id })
    await workbench.close()
    expect(readdirSync(join(dataFolder, 'cases'))).toEqual([])
  })

  it('is set aside where its file was damaged, told of, and never leads out of the folder', async () => {
    const { workbench, shared } = await shareOne()
    const text = shared.file?.text ?? ''
    await ask(workbench, 'openCase', { fileName: 'a.owb.json', text })
    const { dataFolder } = await ask(workbench, 'getStatus', undefined)
    const damaged = join(dataFolder, 'cases', '00000000-0000-0000-0000-000000000000.json')
    writeFileSync(damaged, '{"version":1,')
    await expect(
      ask(workbench, 'getCase', { caseId: '00000000-0000-0000-0000-000000000000' }),
    ).rejects.toThrow('case-unreadable')
    expect(await ask(workbench, 'listCases', undefined)).toHaveLength(1)
    const kept = readdirSync(join(dataFolder, 'cases')).find((n) => n.includes('.unreadable-'))
    expect(readFileSync(join(dataFolder, 'cases', String(kept)), 'utf8')).toBe('{"version":1,')
    expect((await ask(workbench, 'getStatus', undefined)).notices).toMatchObject([
      {
        text: expect.stringContaining(`It was kept as ${join(dataFolder, 'cases', String(kept))}.`),
      },
    ])
    for (const caseId of ['../connections', '00000000-0000-0000-0000-000000000001'])
      await expect(ask(workbench, 'getCase', { caseId })).rejects.toThrow('case-not-found')
  })

  it('of a newer version, or that the system does not give, is left alone and told of', async () => {
    const folder = temporaryFolder()
    const [newer, unread] = ['1', '2'].map((n) => `${n.repeat(8)}-0000-0000-0000-000000000000.json`)
    mkdirSync(join(folder, 'cases', String(unread)), { recursive: true })
    writeFileSync(join(folder, 'cases', String(newer)), '{"version":2}')
    const workbench = await openWorkbench(folder)
    expect(await ask(workbench, 'listCases', undefined)).toEqual([])
    const { notices } = await ask(workbench, 'getStatus', undefined)
    expect(notices.map(({ text }) => text).sort()).toEqual([
      expect.stringContaining(`${newer} is left as it is.`),
      expect.stringMatching(/2-0000.*could not be read \(.*EISDIR\)/),
    ])
    expect(readdirSync(join(folder, 'cases')).sort()).toEqual([newer, unread])
  })

  it('is refused with its reason where the folder of cases cannot be read', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'cases'), '')
    const workbench = await openWorkbench(folder)
    await expect(ask(workbench, 'listCases', undefined)).rejects.toThrow(/not-read: .*ENOTDIR/)
    expect(await ask(workbench, 'getStatus', undefined)).toMatchObject({
      notices: [{ text: expect.stringContaining('ENOTDIR') }],
    })
  })
})
