/** Runs something, and gives the longest text on which each regular expression was tried. */
export function recordExpressions(run: () => void): ReadonlyMap<string, number> {
  const { exec } = RegExp.prototype
  const longest = new Map<string, number>()
  // The methods of texts and expressions call this one, too, once it is not the built-in any more.
  RegExp.prototype.exec = function (text: string) {
    longest.set(this.source, Math.max(longest.get(this.source) ?? 0, String(text).length))
    return exec.call(this, text)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
  }
  return longest
}

/** Whether something in an expression may repeat without end; in classes and escaped these are no marks. */
export function isUnlimited(source: string): boolean {
  const bare = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
  return /[*+]|\{\d+,\}/.test(bare)
}
