/** Characters of a text that people read; a script or a server may say millions. */
const longestText = 10_000

/** A text of an error or a note as long as a run keeps it. Masked before: no half of a secret would be found. */
export function shortened(masked: string): string {
  const missing = masked.length - longestText
  return missing > 0 ? `${masked.slice(0, longestText)}… (${missing} more characters)` : masked
}

/** The same for the texts of an error. */
export function withShortTexts<E extends { message: string; detail?: string | undefined }>(
  masked: E,
): E {
  const { message, detail } = masked
  return {
    ...masked,
    message: shortened(message),
    ...(detail === undefined ? {} : { detail: shortened(detail) }),
  }
}
