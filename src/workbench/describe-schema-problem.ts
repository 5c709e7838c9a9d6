import type { z } from 'zod'
import { keyPath, valueAt } from './object-path.ts'

type Issue = z.core.$ZodIssue

/**
 * The first thing that keeps `input` from having its schema's shape, as a sentence without its full
 * stop that begins with the key. Values are not repeated, because they may be secrets, but for short
 * texts where one of a few words must stand.
 */
export function describeSchemaProblem(error: z.ZodError, input: unknown): string {
  const issue = error.issues[0]
  return issue === undefined ? 'it has another shape' : describeIssue(issue, [], input)
}

function describeIssue(issue: Issue, parent: readonly string[], input: unknown): string {
  const path = [...parent, ...issue.path.map(String)]
  const actual = valueAt(input, path)
  if (issue.code === 'invalid_union') {
    const deeper = issue.errors.flatMap(([first]) =>
      first && first.path.length > 0 ? [first] : [],
    )
    if (deeper.length > 0)
      return deeper.map((nested) => describeIssue(nested, path, input)).join(', or ')
  }
  const key = path.length === 0 ? 'it' : keyPath(path)
  if (actual === undefined) return `${key} is missing`
  if (issue.code === 'unrecognized_keys') return `${key} may have no key "${issue.keys[0]}"`
  return `${key} must be ${expectationOf(issue)}${rejection(issue, actual)}`
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return nounOf(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ')
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue)}`
    case 'custom':
      return issue.message
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first ? [expectationOf(first)] : [])).join(' or ')
    default:
      return 'valid'
  }
}

function unitOf({ origin }: { readonly origin: string }): string {
  return origin === 'string' ? ' characters long' : ''
}

function rejection(issue: Issue, actual: unknown): string {
  const saysAll = ['too_small', 'too_big', 'custom'].includes(issue.code)
  // A number that is not whole is known to be one.
  const isFraction = issue.code === 'invalid_type' && issue.expected === 'int'
  if (saysAll || (isFraction && typeof actual === 'number')) return ''
  return `, not ${isMistakenWord(issue, actual) ? JSON.stringify(actual) : typeNoun(actual)}`
}

function isMistakenWord(issue: Issue, actual: unknown): boolean {
  return issue.code === 'invalid_value' && typeof actual === 'string' && actual.length <= 40
}

function typeNoun(value: unknown): string {
  if (value === null) return 'null'
  return nounOf(Array.isArray(value) ? 'array' : typeof value)
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

function nounOf(type: string): string {
  return nouns[type] ?? type
}
