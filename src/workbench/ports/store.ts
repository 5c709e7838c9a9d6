import type { JsonObject } from '../../shared/json-object.ts'

/**
 * The port to the one document in which the workbench keeps its connections. Implementations write
 * atomically: a crash at any moment leaves the old document or the new one.
 */
export interface Store {
  /** Where the document lies, for messages. */
  readonly path: string
  /** Throws a `Refusal` where there is a file, and the system does not give it. */
  read(): StoreContent
  /** Throws where the disk does not take it. */
  write(document: JsonObject): void
  /**
   * Does `work` while no other process changes the document. Rejects with a `Refusal` where that
   * cannot be.
   */
  whileLocked<T>(work: () => Promise<T>): Promise<T>
  /** Moves an unreadable document out of the way, never deletes it, and returns its new path. */
  setAside(): string
}

export type StoreContent =
  /** Nothing was ever stored. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'document'; readonly document: JsonObject }
  /** It holds no document; `reason` continues a sentence: "… could not be read: <reason>". */
  | { readonly kind: 'unreadable'; readonly reason: string }
