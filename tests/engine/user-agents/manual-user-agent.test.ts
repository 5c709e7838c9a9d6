import { describe, expect, it } from 'vitest'
import type { AskPerson } from '../../../src/engine/user-agents/ask-person.ts'
import { createManualUserAgent } from '../../../src/engine/user-agents/manual/manual-user-agent.ts'
import type { CallbackQuestion, RunQuestion } from '../../../src/shared/run-question.ts'
import { createTraceLog } from '../../builders/trace-log.ts'

const url = 'https://login.example.com/authorize?client_id=workbench&state=s1'
const callbackUrl = 'https://tenant.example.com/login/callback'
const response = `${callbackUrl}?code=c1&state=s1`

/** A person who pastes these texts, one after the other, and then nothing any more. */
function personWho(...pastes: readonly string[]) {
  const asked: CallbackQuestion[] = []
  const waiting = [...pastes]
  const ask = async (question: RunQuestion, signal: AbortSignal) => {
    if (question.kind !== 'callback') throw new TypeError(question.kind)
    asked.push(question)
    const text = waiting.shift()
    if (text !== undefined) return { kind: 'callback', text }
    return await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  // It answers questions of one kind, with answers of that kind.
  return { asked, ask: ask as unknown as AskPerson }
}

function authorize(ask: AskPerson | undefined, signal = new AbortController().signal) {
  const log = createTraceLog()
  const task = { url, callbackUrl, state: 's1', trace: log.trace, ask }
  return { result: createManualUserAgent().authorize(task, signal), log }
}

describe('the manual user agent', () => {
  it('shows the address to open and takes the pasted URL', async () => {
    const { asked, ask } = personWho(response)
    const { result } = authorize(ask)
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: response },
    })
    expect(asked).toEqual([{ kind: 'callback', url, callbackUrl, problem: undefined }])
  })

  it('asks again, and says why, until it is the callback', async () => {
    const { asked, ask } = personWho('https://other.example.com/login/callback?code=c1', response)
    const { result, log } = authorize(ask)
    expect(await result).toMatchObject({ kind: 'callback' })
    const problem =
      'This URL is not the callback: host differs: other.example.com, expected tenant.example.com.'
    expect(asked.map((question) => question.problem)).toEqual([undefined, problem])
    expect(log.events()).toContainEqual(
      expect.objectContaining({ kind: 'note', name: 'callback.refused', text: problem }),
    )
  })

  it('records the form body of what was pasted, masked', async () => {
    const { ask } = personWho('code=secret-code-1&state=s1')
    const { result, log } = authorize(ask)
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: callbackUrl, body: 'code=secret-code-1&state=s1' },
    })
    expect(log.navigations()).toMatchObject([
      {
        state: 'held',
        callback: { matched: true },
        request: { method: 'POST', body: { text: 'code=«code»&state=s1' } },
      },
    ])
  })

  it('rejects with the reason of the abort while it waits', async () => {
    const controller = new AbortController()
    const { ask, asked } = personWho()
    const { result } = authorize(ask, controller.signal)
    await expect.poll(() => asked.length).toBe(1)
    controller.abort(new Error('enough'))
    await expect(result).rejects.toThrow('enough')
  })

  it('fails where nobody can be asked', async () => {
    expect(await authorize(undefined).result).toMatchObject({
      kind: 'failed',
      code: 'nobody-to-ask',
    })
  })
})
