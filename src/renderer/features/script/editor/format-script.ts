import type { Options } from 'prettier'

export type FormattedScript =
  | { readonly ok: true; readonly script: string }
  | { readonly ok: false; readonly message: string }

/**
 * Formats a script. Bare functions are formatted as the expressions that they are, and keep a
 * semicolon behind them. The formatter itself is loaded when it is first used.
 */
export async function formatScript(script: string): Promise<FormattedScript> {
  const [{ format }, babel, estree] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree'),
  ])
  const options = { plugins: [babel, estree], printWidth: 100, singleQuote: true } satisfies Options
  const asProgram = await attempt(() => format(script, { ...options, parser: 'babel' }))
  if (asProgram.ok) return asProgram
  const [, expression = script, semicolon = ''] = /^([\s\S]*?)(;?)\s*$/.exec(script) ?? []
  const asExpression = await attempt(() =>
    format(expression, { ...options, parser: '__js_expression' }),
  )
  return asExpression.ok
    ? { ok: true, script: `${asExpression.script.trimEnd()}${semicolon}\n` }
    : { ok: false, message: 'The script cannot be formatted: mend its syntax error first.' }
}

async function attempt(act: () => Promise<string>): Promise<FormattedScript> {
  try {
    return { ok: true, script: await act() }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
