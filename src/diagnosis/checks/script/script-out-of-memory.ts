import type { Check } from '../../check.ts'

/** Finds a script that used up its memory. */
export const scriptOutOfMemory: Check = {
  code: 'script-out-of-memory',
  severity: 'error',
  title: 'The profile script used up its memory',
  rule: 'OAuth Workbench, limits of the script sandbox; Auth0 has limits too',
  example:
    'The script reached the limit of its memory or of nested calls. No response was large, so most likely a list or text grows in a loop, or a function calls itself without end.',
  find({ script, scriptExchanges, tokenExchange }) {
    if (script.error?.code !== 'script-out-of-memory') return null
    const sizes = scriptExchanges.map((exchange) => exchange.event.response?.body?.size ?? 0)
    const largest = Math.max(0, ...sizes)
    const cause =
      largest > 1_000_000
        ? `Its largest response had ${Math.round(largest / 1_000_000)} MB: ask the API for fewer fields or a page of them`
        : 'No response was large, so most likely a list or text grows in a loop, or a function calls itself without end'
    return {
      explanation: `The script reached the limit of its memory or of nested calls. ${cause}.`,
      evidence: [scriptExchanges.at(sizes.indexOf(largest))?.id ?? tokenExchange?.id],
    }
  },
}
