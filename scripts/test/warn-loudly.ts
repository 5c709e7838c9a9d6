/** Prints what nobody may overlook in a page of test output. */
export function warnLoudly(text: string): void {
  const bar = '!'.repeat(80)
  console.error(`\n${bar}\n!!! ${text}\n${bar}\n`)
}
