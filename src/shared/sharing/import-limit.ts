/** Bytes: a file of this size or more is refused before it is read (50 MB). */
export const importSizeLimit = 50_000_000

/** The sentence for a file or text that is too large. */
export function describeTooLarge(name: string): string {
  return `${name} is too large: files of less than ${importSizeLimit / 1_000_000} MB can be imported.`
}
