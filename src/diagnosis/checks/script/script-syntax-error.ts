import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Finds a script that cannot be read. */
export const scriptSyntaxError: Check = {
  code: 'script-syntax-error',
  severity: 'error',
  title: 'The profile script has a syntax error',
  rule: 'Auth0, Fetch User Profile script: its syntax is not checked when it is saved',
  example:
    "The script cannot be read at line 2, column 17: SyntaxError: expecting ')'. The line is: callback(null {}) Auth0 saves such a script without a word, and every login of the connection fails then.",
  find({ script, tokenExchange }) {
    const { error } = script
    if (error?.code !== 'script-syntax-error') return null
    const { line, column } = error.location ?? {}
    const place = line === undefined ? '' : ` at line ${line}, column ${column}`
    const found = line === undefined ? '' : lineText(script.text, line)
    return {
      explanation: `The script cannot be read${place}: ${clip(error.detail || error.message, 160)}.${found} Auth0 saves such a script without a word, and every login of the connection fails then.`,
      evidence: [tokenExchange?.id],
    }
  },
}

function lineText(text: string, line: number): string {
  const content = text.split('\n', line)[line - 1]?.trim()
  return content ? ` The line is: ${clip(content, 100)}` : ''
}
