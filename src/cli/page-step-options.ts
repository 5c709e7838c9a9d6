import type { PageStep } from '../engine/user-agents/chromium/page-steps.ts'
import { BadUsage } from './bad-usage.ts'
import { fillVariables, findUnfilled } from './variables.ts'

/** What `--fill` and `--click` of one command line ask for, in their common order. */
export class PageStepOptions {
  readonly #given: { readonly option: 'fill' | 'click'; readonly text: string }[] = []

  /** The parser of one of the two; it only takes down, because what it throws shows the value. */
  readonly take = (option: 'fill' | 'click') => (text: string) => {
    this.#given.push({ option, text })
    return true
  }

  /**
   * The steps, with `##NAME##` in what is typed filled from the environment. Throws `BadUsage`, whose
   * message never holds what was to be typed.
   */
  read(environment: Readonly<Record<string, string | undefined>>): readonly PageStep[] {
    return this.#given.map(({ option, text }) =>
      option === 'click' ? readClick(text) : readFill(text, environment),
    )
  }
}

function readClick(text: string): PageStep {
  if (text.trim() === '') throw new BadUsage('--click needs a CSS selector.')
  return { click: text }
}

function readFill(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): PageStep {
  const separator = findSeparator(text)
  if (separator < 1)
    throw new BadUsage('--fill is written SELECTOR=VALUE, for example --fill "#username=ada".')
  const selector = text.slice(0, separator)
  const value = String(fillVariables(text.slice(separator + 1), environment))
  const unfilled = findUnfilled(value)
  if (unfilled !== null)
    throw new BadUsage(
      `--fill "${selector}": ##${unfilled}## is not filled; set the environment variable ${unfilled}.`,
    )
  return { fill: selector, value, isSecret: true }
}

/** The first "=" that is not a part of the selector, where it stands in brackets: `input[name=user]`. */
function findSeparator(text: string): number {
  const selector = /^(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|\\.|[^=[\\])*/.exec(text)?.[0] ?? ''
  return text[selector.length] === '=' ? selector.length : -1
}
