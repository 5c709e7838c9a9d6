/** A line of a comment, as shells and HCL have it. A key of a connection in it cannot end it. */
export function writeComment(line: string): string {
  return `# ${line.replace(/\s*[\r\n]\s*/g, ' ')}\n`
}
