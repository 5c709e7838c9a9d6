import { leftRecording } from '../../../shared/replay.ts'
import type { Run, Step } from '../../../shared/run.ts'
import { userAgentDescriptions } from '../../../shared/user-agents.ts'
import { stepTitles } from './step-titles.ts'

/** What stands above a run's results. */
export interface OutcomeWords {
  readonly tone: 'running' | 'passed' | 'failed' | 'cancelled'
  readonly title: string
  readonly text: string | null
  /** The step that ended the run, with its error. */
  readonly step: Step | null
}

const cancelled = 'The run was cancelled'

export function describeOutcome(run: Run, isAsking = false): OutcomeWords {
  if (run.outcome === null && isAsking)
    return { tone: 'running', step: null, title: 'Waiting for your answer', text: asking }
  if (run.outcome === null) return { tone: 'running', step: null, ...describeProgress(run) }
  if (run.outcome === 'passed')
    return { tone: 'passed', title: 'The login passed', text: describeUser(run), step: null }
  const step = run.steps.find((s) => s.status === run.outcome) ?? null
  const text = step?.error ? withoutStep(step.error.message, step) : null
  if (run.outcome === 'cancelled')
    // By the person, there is nothing to add.
    return {
      tone: 'cancelled',
      title: cancelled,
      text: text === `${cancelled}.` ? null : text,
      step,
    }
  if (step && leftRecording(step))
    return { tone: 'cancelled', title: "The replay stopped: today's request differs", text, step }
  return {
    tone: 'failed',
    title: step ? `${titleOfFailure(run, step)} failed` : 'Failed',
    text,
    step,
  }
}

/** A sentence that names its step first, as it must where no title stands above it. */
function withoutStep(message: string, step: Step): string {
  const prefix = `${stepTitles[step.name]}: `
  if (!message.startsWith(prefix)) return message
  const rest = message.slice(prefix.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** A callback step that fails before anything was received failed in the user agent. */
function titleOfFailure(run: Run, step: Step): string {
  const isReceived = run.trace.some((e) => e.kind === 'note' && e.name === 'callback.received')
  return step.name === 'callback' && !isReceived ? 'User agent' : stepTitles[step.name]
}

function describeProgress(run: Run): Pick<OutcomeWords, 'title' | 'text'> {
  const step = run.steps.find((s) => s.status === 'running')
  if (step?.name !== 'callback')
    return { title: step ? `${stepTitles[step.name]}…` : 'Starting…', text: null }
  if (run.userAgent === 'http')
    return { title: 'Following redirects…', text: 'No page is shown; the callback is awaited.' }
  return { title: 'Waiting for you to sign in', text: waitingFor[run.userAgent] }
}

const asking = 'The login goes on once you have answered the question below.'

const inWindow =
  'A window is open: sign in there. It closes by itself as soon as the callback is caught.'

const waitingFor = {
  'embedded-window': inWindow,
  chromium: inWindow,
  'system-browser': 'Your browser is open: sign in there. It says when its page can be closed.',
  manual: 'You will be shown an address to open.',
} as const

function describeUser({ profile }: Run): string | null {
  if (!profile) return null
  const name = [profile.name, profile.nickname].find((n) => typeof n === 'string' && n !== '')
  const email = typeof profile.email === 'string' ? profile.email : null
  const words = [name, email === name ? null : email].filter(Boolean).join(', ')
  return words === '' ? `Signed in as ${profile.user_id}.` : `Signed in as ${words}.`
}

/** The user agent of a run in words. */
export function userAgentLabel(run: Run): string {
  return userAgentDescriptions.find((d) => d.kind === run.userAgent)?.label ?? run.userAgent
}
