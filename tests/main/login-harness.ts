import { afterEach, expect } from 'vitest'
import type { Network } from '../../src/engine/http/network.ts'
import { RunClock } from '../../src/engine/run-clock.ts'
import { TraceRecorder } from '../../src/engine/trace-recorder.ts'
import type { AskPerson } from '../../src/engine/user-agents/ask-person.ts'
import type { UserAgent, UserAgentResult } from '../../src/engine/user-agents/user-agent.ts'
import {
  createEmbeddedWindowAgent,
  type EmbeddedWindowAgent,
  type WindowSystem,
} from '../../src/main/embedded-window/embedded-window-agent.ts'
import { SessionDeciders } from '../../src/main/security/session-deciders.ts'
import { setUpSecurity } from '../../src/main/security/set-up-security.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import type { Navigation, TraceEvent } from '../../src/shared/trace.ts'
import { createFakeElectron, type FakeElectron } from './fake-electron/fake-electron.ts'
import type { FakeNetwork, FakeResponse } from './fake-electron/fake-network.ts'
import type { FakePage } from './fake-electron/fake-page.ts'

/*
 * Logins in the embedded window against the fake Electron. These tests are as good as the model of
 * Electron's events (fake-electron/navigate.ts); tests/electron drives the real one.
 */

export const idp = 'https://login.example.com'
export const authorizationUrl = `${idp}/authorize?client_id=workbench&state=s1`
export const callbackUrl = 'https://tenant.example.net/login/callback'
export const callbackHost = 'tenant.example.net'

let current: FakeElectron | null = null

afterEach(() => {
  expect(current?.world.faults ?? []).toEqual([])
  current = null
})

/** A fake Electron with the shell's security rules, and the agent under test. */
export interface LoginHarness {
  readonly electron: FakeElectron
  readonly network: FakeNetwork
  readonly agent: EmbeddedWindowAgent
  /** Starts a login; the server answers the authorization request with `response`. */
  login(options?: LoginOptions): StartedLogin
}

interface LoginOptions {
  readonly url?: string
  readonly callbackUrl?: string
  readonly response?: FakeResponse
  readonly signal?: AbortSignal
  /** The person; absent: nobody can be asked. */
  readonly ask?: AskPerson
  /** Absent: as the system says. */
  readonly network?: Network
  /** The connection whose sign-in is kept. */
  readonly keepSignedIn?: string
  /** Called for each trace event. */
  readonly onEvent?: (event: TraceEvent) => void
}

export interface StartedLogin {
  readonly result: Promise<UserAgentResult>
  readonly controller: AbortController
  /** Every trace event in its newest state. */
  events(): readonly TraceEvent[]
  navigations(): readonly Navigation[]
  notes(): readonly string[]
  /** The page in the login's own window, once it is there. */
  page(): Promise<FakePage>
}

export function createLoginHarness(): LoginHarness {
  const electron = createFakeElectron()
  current = electron
  // The fake has only what main/ uses, each name checked against Electron's types by its classes.
  const system = electron as unknown as WindowSystem & {
    session: { defaultSession: Electron.Session }
  }
  const deciders = new SessionDeciders()
  setUpSecurity(system.app, () => system.session.defaultSession, deciders)
  electron.app.becomeReady()
  const agent = createEmbeddedWindowAgent({ ...system, deciders })
  const { network } = electron.world
  return {
    electron,
    network,
    agent,
    login: (options = {}) => startLogin(electron, agent, options),
  }
}

function startLogin(electron: FakeElectron, agent: UserAgent, options: LoginOptions): StartedLogin {
  const { url = authorizationUrl, callbackUrl: callback = callbackUrl } = options
  const { response, signal, onEvent, ask, network, keepSignedIn } = options
  if (response) electron.world.network.serve(`${idp}/authorize`, response)
  const byId = new Map<string, TraceEvent>()
  const trace = new TraceRecorder(new Redactor(), new RunClock(), (event) => {
    onEvent?.(event)
    byId.set(event.id, event)
  })
  const controller = new AbortController()
  const task = { url, callbackUrl: callback, state: 's1', trace, ask, network, keepSignedIn }
  const windowsBefore = new Set(electron.world.windows)
  const result = agent.authorize(task, signal ?? controller.signal)
  const events = () => [...byId.values()]
  return {
    result,
    controller,
    events,
    navigations: () => events().filter((event) => event.kind === 'navigation'),
    notes: () => events().flatMap((event) => (event.kind === 'note' ? [event.name] : [])),
    page: async () => {
      await settle()
      const window = [...electron.world.windows].find((w) => !windowsBefore.has(w))
      if (!window) throw new Error('the login has no window')
      return window.webContents.page
    },
  }
}

/** A page on which nothing happens by itself. */
export const quietPage: FakeResponse = { kind: 'page', title: 'Sign in' }

/** A page whose script does something at once. */
export function pageThat(script: (page: FakePage) => unknown): FakeResponse {
  return { kind: 'page', title: 'Sign in', script }
}

export function redirectTo(location: string, status = 302): FakeResponse {
  return { kind: 'redirect', status, location }
}

/** Lets everything happen that needs nothing from outside. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
