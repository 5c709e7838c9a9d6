import { expect, test } from 'vitest'
import { CallbackGate } from '../../../src/main/embedded-window/callback-gate.ts'

const task = {
  url: 'https://login.example.com/authorize',
  callbackUrl: 'https://tenant.example.net/login/callback',
}

test('only the first callback counts', () => {
  const received: string[] = []
  const gate = new CallbackGate(task, ({ url }) => received.push(url))
  expect(gate.closed).toBe(false)
  gate.take({ method: 'GET', url: `${task.callbackUrl}?code=1` })
  gate.take({ method: 'GET', url: `${task.callbackUrl}?code=2` })
  expect(received).toEqual([`${task.callbackUrl}?code=1`])
  expect(gate.closed).toBe(true)
})

test.each([
  ['?code=1', true],
  ['?error=access_denied', true],
  ['?state=1', true],
  ['#access_token=1', true],
  ['#id_token=1', true],
  ['?response=jwt', true],
  ['', false],
  ['?lang=en', false],
])('%s carries a whole response: %s', (rest, complete) => {
  const gate = new CallbackGate(task, () => {})
  expect(gate.isComplete(task.callbackUrl + rest)).toBe(complete)
})

test.each(['form_post', 'form_post.jwt'])('nothing is whole in a URL with %s', (mode) => {
  const url = `${task.url}?response_mode=${mode}`
  const gate = new CallbackGate({ ...task, url }, () => {})
  expect(gate.isComplete(`${task.callbackUrl}?code=1`)).toBe(false)
})

test('a fragment is remembered for its own URL only', () => {
  const gate = new CallbackGate(task, () => {})
  gate.remember(`${task.callbackUrl}?a=1#x`)
  expect(gate.withFragment(`${task.callbackUrl}?a=1`)).toBe(`${task.callbackUrl}?a=1#x`)
  expect(gate.withFragment(`${task.callbackUrl}?a=2`)).toBe(`${task.callbackUrl}?a=2`)
  expect(gate.withFragment(`${task.callbackUrl}?a=1#y`)).toBe(`${task.callbackUrl}?a=1#y`)
})
