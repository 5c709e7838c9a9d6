import { stripVTControlCharacters } from 'node:util'
import { plain } from '../../report/style.ts'
import type { CaseResult } from '../case-result.ts'
import { countResults } from '../count-results.ts'
import { describeFailure } from './report-case.ts'

/**
 * The results as JUnit XML, in the form that Jenkins, GitLab and GitHub's actions read: a
 * `testsuite` for each folder, `failure` for a case that is not as expected, `error` for one that
 * could not be run or was interrupted, `skipped` for one that was not begun.
 */
export function reportJunit(
  results: readonly CaseResult[],
  { durationMs, startedAt }: { readonly durationMs: number; readonly startedAt: Date },
): string {
  const suites = Map.groupBy(results, ({ files }) => files.suite)
  const counts = countResults(results)
  const attributes = [
    attribute('name', 'oauth-workbench'),
    attribute('tests', counts.total),
    attribute('failures', counts.failed),
    attribute('errors', counts.unusable + counts.interrupted),
    attribute('time', seconds(durationMs)),
  ].join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes}>`,
    ...[...suites].map(([name, cases]) => suiteElement(name, cases, startedAt)),
    '</testsuites>',
  ].join('\n')
}

function suiteElement(name: string, cases: readonly CaseResult[], startedAt: Date): string {
  const counts = countResults(cases)
  const time = cases.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const attributes = [
    attribute('name', name),
    attribute('tests', counts.total),
    attribute('failures', counts.failed),
    attribute('errors', counts.unusable + counts.interrupted),
    attribute('skipped', counts.skipped),
    attribute('time', seconds(time)),
    // ISO 8601 without a time zone, as the schemas want it.
    attribute('timestamp', startedAt.toISOString().slice(0, 19)),
  ].join('')
  return [`  <testsuite${attributes}>`, ...cases.map(caseElement), '  </testsuite>'].join('\n')
}

function caseElement(result: CaseResult): string {
  const { files, status, durationMs } = result
  const attributes = [
    attribute('name', files.name),
    attribute('classname', files.suite.replaceAll(/[\\/]/g, '.')),
    attribute('time', seconds(durationMs)),
  ].join('')
  if (status === 'passed') return passedElement(attributes, result)
  return [`    <testcase${attributes}>`, `      ${problemElement(result)}`, '    </testcase>'].join(
    '\n',
  )
}

function problemElement(result: CaseResult): string {
  const { status, mode } = result
  const message = attribute('message', plain(summaryOf(result)))
  if (status === 'skipped') return `<skipped${message}/>`
  const text = escapeXml(stripVTControlCharacters(describeFailure(result)))
  const element = status === 'failed' ? 'failure' : 'error'
  const type = attribute('type', status === 'failed' ? `${mode}-expectation` : status)
  return `<${element}${message}${type}>${text}</${element}>`
}

function passedElement(attributes: string, { untested }: CaseResult): string {
  if (untested.length === 0) return `    <testcase${attributes}/>`
  const output = `<system-out>not tested: ${untested.join(', ')}</system-out>`
  return `    <testcase${attributes}>${output}</testcase>`
}

function summaryOf({ problem, mismatches, difference }: CaseResult): string {
  if (problem !== undefined) return problem
  const [first] = mismatches
  if (difference) return `the replay left its recording: ${difference.place}`
  return first ? `${first.place}: expected ${first.expected}, actual ${first.actual}` : ''
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value))}"`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML 1.0 cannot hold most control characters and no lone surrogates, in whatever spelling. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
