import type { StepError } from '../shared/run.ts'

type ProtocolError = NonNullable<StepError['protocol']>

/** Characters of a text that people read; a script or a server may say millions. */
const longestText = 10_000

/** A text of an error or a note as long as a run keeps it. Masked before: no half of a secret would be found. */
export function shortened(masked: string): string {
  const missing = masked.length - longestText
  return missing > 0 ? `${masked.slice(0, longestText)}… (${missing} more characters)` : masked
}

/** The same for the texts of an error. */
export function withShortTexts<E extends Omit<StepError<string>, 'code'>>(masked: E): E {
  const { message, detail, protocol } = masked
  return {
    ...masked,
    message: shortened(message),
    ...(detail === undefined ? {} : { detail: shortened(detail) }),
    ...(protocol === undefined ? {} : { protocol: withShortWords(protocol) }),
  }
}

function withShortWords(protocol: ProtocolError): ProtocolError {
  const { error, error_description, error_uri } = protocol
  return {
    error: shortened(error),
    ...(error_description === undefined ? {} : { error_description: shortened(error_description) }),
    ...(error_uri === undefined ? {} : { error_uri: shortened(error_uri) }),
  }
}
