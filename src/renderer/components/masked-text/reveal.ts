import { createContext } from 'react'
import type { ApiResult } from '../../../shared/api/api.ts'

/** Asks the workbench for the secret behind a placeholder. */
export type Reveal = (placeholder: string) => Promise<ApiResult<string>>

/** How the masked texts below are revealed; `null` where they cannot be. */
export const RevealContext = createContext<Reveal | null>(null)
