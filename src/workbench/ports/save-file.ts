/**
 * Asks the person where to save a text and saves it there; `null` where they chose no place.
 * Rejects where it cannot be written.
 */
export type SaveFile = (suggestedName: string, text: string) => Promise<string | null>
