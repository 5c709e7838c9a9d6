import { createContext } from 'react'
import type { ApiResult } from '../../../shared/api/api.ts'

/**
 * Asks the workbench for the secret behind a placeholder. Another function says that the same
 * placeholder may stand for another value: keep it from one drawing to the next.
 */
export type Reveal = (placeholder: string) => Promise<ApiResult<string>>

/** How the masked texts below are revealed; `null` where they cannot be. */
export const RevealContext = createContext<Reveal | null>(null)
