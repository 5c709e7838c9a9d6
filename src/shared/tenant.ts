import type { Difference } from './run-comparison.ts'

/** An Auth0 tenant that the workbench may ask; its token stays in the vault. */
export interface TenantView {
  /** For example `acme.eu.auth0.com`. */
  readonly domain: string
  readonly access: TenantAccess['kind']
  /** Of the machine-to-machine application, where it is one. */
  readonly clientId: string | null
}

/** How the workbench gets into a tenant: a pasted token, or an application that gets its own. */
export type TenantAccess =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'client'; readonly clientId: string; readonly clientSecret: string }

/** A custom social connection of a tenant. */
export interface TenantConnection {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly authorizationURL: string
  /** The connection here that was pulled from it or pushed to it. */
  readonly pulledAs: string | null
  /** There is a connection of its name here. */
  readonly isTaken: boolean
  /** Its name, or the nearest one that is free here. */
  readonly freeName: string
  /** Why it cannot be pulled, as the second half of a sentence. */
  readonly unusable: string | null
}

/** A connection of a tenant that is to be pulled, and the name to keep it under. */
export interface ChosenPull {
  readonly id: string
  readonly name: string
  /** Whether the connection of this name here is to be replaced. */
  readonly replace: boolean
}

/** What a push would do; nothing was sent to change anything. */
export type PushPlan =
  /** The tenant's copy is not the one that was pulled: a push would undo somebody's change. */
  | {
      readonly kind: 'changed-in-tenant'
      readonly domain: string
      /** ISO 8601. */
      readonly pulledAt: string
      /** From the pulled copy to the tenant's copy of now; secrets stand as placeholders. */
      readonly changes: readonly Difference[]
      /** The connection is no longer in the tenant. */
      readonly isGone: boolean
    }
  | { readonly kind: 'nothing-to-push'; readonly domain: string; readonly notes: readonly string[] }
  | {
      readonly kind: 'create' | 'update'
      /** What `pushToTenant` takes. */
      readonly pushId: string
      readonly domain: string
      /** From the tenant's copy to what it will be; secrets stand as placeholders. */
      readonly differences: readonly Difference[]
      /** What the person should know of it, each one sentence. */
      readonly notes: readonly string[]
    }

/** What was sent, and what the tenant has now. */
export interface PushOutcome {
  readonly id: string
  readonly created: boolean
  /** Where the tenant's copy is not what was sent, found by reading it back. */
  readonly mismatches: readonly Difference[]
}
