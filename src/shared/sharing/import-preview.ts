/** A format that can be imported: `name` is stable, `label` is for the person. */
export interface ImportFormat {
  readonly name: string
  readonly label: string
}

/** A part of the imported text that is not in the connections, and why. */
export interface NotUnderstood {
  /** Where it stands, for example `connections[1].options.foo` or `line 12`. */
  readonly path: string
  readonly reason: string
}

/** What an import would bring, before anything is stored. */
export type ImportPreview =
  | {
      readonly kind: 'imported'
      /** What `importConnections` takes; the workbench remembers the last few. */
      readonly importId: string
      readonly format: ImportFormat
      readonly candidates: readonly ImportCandidate[]
      readonly notUnderstood: readonly NotUnderstood[]
      /** What was decided for the person, each as one sentence. */
      readonly notes: readonly string[]
      /** Names for which values may be given, for example `TENANT` of `##TENANT##`. */
      readonly openKeys: readonly string[]
    }
  /** The text is an address, and fetching it is for the person to decide. */
  | {
      readonly kind: 'needs-fetch'
      readonly format: ImportFormat
      readonly urls: readonly string[]
    }
  | { readonly kind: 'refused'; readonly message: string }

/** One connection of an import. */
export interface ImportCandidate {
  readonly name: string
  readonly displayName: string
  readonly authorizationURL: string
  readonly tokenURL: string
  /** Most formats have no place for it. */
  readonly callbackUrl: string | null
  /** As one text, whichever form it has. */
  readonly scope: string
  readonly isPkceOn: boolean
  /** There is already a connection of this name, or one before it in the same import. */
  readonly isTaken: boolean
  /** The name itself, or the nearest one that is free and valid. */
  readonly freeName: string
}

/** A connection of a preview that is to be stored, under this name. */
export interface ChosenImport {
  readonly index: number
  readonly name: string
  /** For a connection that has none. */
  readonly callbackUrl?: string | undefined
}
