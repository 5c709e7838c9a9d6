import { expect, test } from 'vitest'
import { signOf } from '../../src/shared/connection-sign.ts'

test('the first letter of the name people read', () => {
  expect(signOf({ name: 'northwind-id', display_name: ' über' }).letters).toBe('Ü')
})

test('the same name always has the same colour', () => {
  expect(signOf({ name: 'a', display_name: 'One' }).ground).toBe(signOf({ name: 'a' }).ground)
})

test('the mark of a template', () => {
  const mark = { monogram: 'Gh', colour: '#24292f', ink: 'white' }
  expect(signOf({ name: 'github', workbench: { mark } })).toEqual({
    letters: 'Gh',
    ground: '#24292f',
    ink: 'white',
  })
})

test.each([
  { monogram: 'Gh', colour: 'url(https://evil.example)', ink: 'white' },
  { monogram: '<b>', colour: '#24292f' },
  { monogram: 'Long', colour: '#24292f' },
  'red',
  null,
])('a mark that is none counts for nothing: %o', (mark) => {
  expect(signOf({ name: 'github', workbench: { mark } })).toEqual(signOf({ name: 'github' }))
})
