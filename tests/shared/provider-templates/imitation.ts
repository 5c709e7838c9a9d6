/** What a provider's API answers, by method and URL, and the profile that must come of it. */
export interface Imitation {
  readonly answers: Readonly<Record<string, unknown>>
  /** Without them the real API refuses, and so does the imitation. Names in lower case. */
  readonly wantedHeaders?: Readonly<Record<string, RegExp>>
  readonly profile: Readonly<Record<string, unknown>>
}
