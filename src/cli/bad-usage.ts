/** What keeps a command from starting, as one sentence for the person who typed it. */
export class BadUsage extends Error {
  override readonly name = 'BadUsage'
}
