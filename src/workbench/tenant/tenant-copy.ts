import { isDeepStrictEqual } from 'node:util'
import { compareValues } from '../../comparison/compare-values.ts'
import type { Connection } from '../../shared/connection.ts'
import { connectionSchema } from '../../shared/connection-schema.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import { isObject } from '../../shared/json-object.ts'
import { Redactor } from '../../shared/redaction.ts'
import type { Difference } from '../../shared/run-comparison.ts'
import type { TenantConnection } from '../../shared/tenant.ts'
import { describeSchemaProblem } from '../describe-schema-problem.ts'
import { Refusal } from '../refusal.ts'
import type { MergedPush } from './merge-for-push.ts'
import type { TenantAddress } from './tenant-address.ts'

/** A connection as the tenant has it: every key, whatever it is. */
export type TenantCopy = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly name: string
}

/** What a list of the tenant's connections shows of one. */
export function describeCopy(
  copy: TenantCopy,
): Omit<TenantConnection, 'pulledAs' | 'isTaken' | 'freeName'> {
  const { id, name, display_name, options } = copy
  const url = isObject(options) ? options.authorizationURL : ''
  return {
    id,
    name,
    displayName: typeof display_name === 'string' && display_name !== '' ? display_name : name,
    authorizationURL: typeof url === 'string' ? url : '',
    unusable: explainShape(copy),
  }
}

/** The tenant's copy as a connection here, which runs with the tenant's own callback URL. */
export function connectionOf(
  copy: TenantCopy,
  name: string,
  { origin }: TenantAddress,
): Connection {
  refuseShape(copy)
  const connection = { ...copy, name, workbench: { callbackUrl: `${origin}/login/callback` } }
  // Its shape was just seen; what the schema gives would only add the defaults.
  return connection as unknown as Connection
}

/** Throws a `Refusal` for a copy that could be kept here only in part, and pushed back so. */
export function refuseShape(copy: TenantCopy): void {
  const reason = explainShape(copy)
  if (reason === null) return
  throw new Refusal(
    'tenant-copy-unusable',
    `"${copy.name}" of the tenant cannot be read: ${reason}.`,
  )
}

/** Throws a `Refusal` that names what somebody changed between the plan and the push. */
export function refuseIfChanged(planned: TenantCopy, now: TenantCopy): void {
  if (isSameCopy(planned, now)) return
  const places = compareCopies(planned, now).map(({ path }) => path.join('.'))
  throw new Refusal(
    'tenant-changed',
    `"${now.name}" was changed in the tenant in the meantime (${places.join(', ')}). Nothing was pushed; look at the difference again.`,
  )
}

/**
 * Says whether a push may start from either. An application that was enabled in between is no
 * difference: no push sends that, and each advises to do it.
 */
export function isSameCopy(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(withoutClients(a), withoutClients(b))
}

/**
 * What differs from `a` to `b` but for the applications that are enabled, secrets as placeholders:
 * equal ones stay equal.
 */
export function compareCopies(a: object, b: object): readonly Difference[] {
  const secrets = new Redactor()
  const [from, to] = [a, b].map((copy) =>
    maskConnection(asConnection(withoutClients(copy)), secrets),
  )
  return compareValues(from, to, [], () => false)
}

/** What the tenant's copy will be, against what it is. */
export function differencesOf(
  theirs: TenantCopy | null,
  { body }: MergedPush,
): readonly Difference[] {
  return theirs === null ? compareCopies({}, body) : compareCopies(theirs, { ...theirs, ...body })
}

/**
 * Where the tenant has something else than what was sent. What Auth0 adds of its own is none, nor is
 * a secret that the token may not read.
 */
export function mismatchesOf({ body }: MergedPush, now: TenantCopy): readonly Difference[] {
  const options = isObject(now.options) ? now.options : {}
  const readable = { ...now, options: pick(options, Object.keys(body.options)) }
  const seen = pick(readable, Object.keys(body))
  return compareCopies(body, seen).filter(
    ({ path, change }) => !(change === 'removed' && path.join('.') === 'options.client_secret'),
  )
}

/** Has the redactor know the secrets of a copy, or of what makes one. */
export function registerCopySecrets(copy: object, secrets: Redactor): void {
  maskConnection(asConnection(copy), secrets)
}

function pick(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])),
  )
}

function withoutClients<T>(copy: T): T {
  return isObject(copy) ? { ...copy, enabled_clients: undefined } : copy
}

function explainShape(copy: unknown): string | null {
  const parsed = connectionSchema.safeParse(copy)
  return parsed.success ? null : describeSchemaProblem(parsed.error, copy)
}

/** Masking reads only what is there, and the one key that is made sure of. */
function asConnection(copy: object): Connection {
  return { options: {}, ...copy } as unknown as Connection
}
