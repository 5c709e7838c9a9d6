import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { notSaved } from './not-saved.ts'

/** Milliseconds between two signs of life of the process that has the lock. */
const beat = 500

/*
 * Waiting is counted in looks at the lock, not by a clock: while this process or the machine stood
 * still, so did the others.
 */
/** Milliseconds between two looks, so that those who wait do not look at the same time. */
const pause = () => 10 + Math.random() * 20
/** Looks without a sign of life, some three seconds, after which a lock is left over. */
const abandonedAfter = 150
/** Looks, some twenty seconds, that a change waits for others. */
const longestWait = 1000

/**
 * Does `work` while no other process that asks in the same way changes the file: a lock file lies
 * beside it meanwhile. What a killed process leaves is taken away after some seconds. Rejects with a
 * `Refusal` where the disk takes no lock, or others do not come to an end.
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  const id = randomUUID()
  await acquire(lock, id).catch((error: unknown) => {
    throw notSaved(path, error)
  })
  const beating = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => undefined)
  }, beat)
  try {
    return await work()
  } finally {
    clearInterval(beating)
    removeIf(lock, (state) => state.id === id)
  }
}

async function acquire(lock: string, id: string): Promise<void> {
  await mkdir(dirname(lock), { recursive: true, mode: 0o700 })
  let seen = ''
  let unchanged = 0
  for (let looks = 0; looks < longestWait; looks++) {
    const wasThere = seen !== '' || unchanged < abandonedAfter
    if (await create(lock, id, wasThere)) return
    const now = signOf(stateOf(lock))
    unchanged = now === seen ? unchanged + 1 : 0
    seen = now
    // Who looks next creates it only after a pause, or two that wait could take away each other's.
    if (unchanged >= abandonedAfter) removeIf(lock, (state) => signOf(state) === now)
    await sleep(pause())
  }
  throw new Error('another OAuth Workbench on this data folder is still changing it')
}

/**
 * Says whether the lock is ours now.
 *
 * @param mayGo another's lock was seen of late, and may be on its way out
 */
async function create(lock: string, id: string, mayGo: boolean): Promise<boolean> {
  try {
    await writeFile(lock, id, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // Windows says EPERM of a file that is being removed, and of a folder that takes none.
    const isBeingRemoved = code === 'EPERM' && process.platform === 'win32' && mayGo
    if (code === 'EEXIST' || isBeingRemoved) return false
    throw error
  }
}

interface LockState {
  readonly id: string
  readonly beatAt: number
}

/** `null` where there is no lock. */
function stateOf(lock: string): LockState | null {
  try {
    return { id: readFileSync(lock, 'utf8'), beatAt: statSync(lock).mtimeMs }
  } catch {
    return null
  }
}

function signOf(state: LockState | null): string {
  return state === null ? '' : `${state.id} ${state.beatAt}`
}

/** Nothing of this process comes between the look and the removal. */
function removeIf(lock: string, condition: (state: LockState) => boolean): void {
  const state = stateOf(lock)
  if (state === null || !condition(state)) return
  try {
    rmSync(lock, { force: true })
  } catch {
    // Whoever waits tries again, since it gives no more signs of life.
  }
}
