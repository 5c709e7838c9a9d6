import type { ServerResponse } from 'node:http'
import type { transportFaults as descriptions } from '../../shared/faults/token-faults.ts'
import { redirectAnswer } from './answer.ts'
import { answerAt, breakAt, type FaultBehaviour } from './fault-behaviour.ts'

/** Seconds: more than the minute that clocks may differ by. */
const clockOffset = 94

/** What goes wrong with the token request below HTTP, and with the server's clock. */
export const transportFaults = {
  'token-redirect': answerAt('token', (_request, { address }) =>
    redirectAnswer(302, `${address}/oauth2/v2/token`),
  ),
  'token-slow': breakAt('token', keepSilent),
  'token-connection-reset': breakAt('token', (response) => response.destroy()),
  'token-connection-cut': breakAt('token', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 500 })
    response.write('{"access_token":"2YotnFZ', () => response.destroy())
  }),
  'token-not-http': breakAt('token', ({ socket }) => socket?.end('220 mail ESMTP ready\r\n')),
  'clock-ahead': shiftClock(clockOffset),
  'clock-behind': shiftClock(-clockOffset),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

/** Leaves a request without an answer, until the client or the playground closes the connection. */
export function keepSilent(_response: ServerResponse): void {}

function shiftClock(seconds: number): FaultBehaviour {
  return () => async (_request, response) => {
    response.sendDate = false
    response.setHeader('Date', new Date(Date.now() + seconds * 1000).toUTCString())
    return false
  }
}
