import { isDeepStrictEqual } from 'node:util'
import { type Connection, displayNameOf } from '../../shared/connection.ts'
import { isObject, type JsonObject } from '../../shared/json-object.ts'
import type { TenantCopy } from './tenant-copy.ts'

/** What goes to the tenant, and what the person should know of it. */
export interface MergedPush {
  readonly body: JsonObject & { readonly options: JsonObject; readonly display_name: string }
  readonly notes: readonly string[]
}

/** Belong to one tenant or to the workbench, or have a place of their own in the API. */
const neverSent = new Set(['id', 'name', 'strategy', 'workbench', 'enabled_clients'])

/** The body that makes a new connection. A realm and clients are the other tenant's. */
export function mergeForCreate(mine: Connection): MergedPush {
  const { name, strategy, options } = mine
  const rest = Object.entries(mine).filter(
    ([key]) => !neverSent.has(key) && key !== 'realms' && key !== 'options',
  )
  return {
    body: {
      name,
      strategy,
      ...Object.fromEntries(rest),
      display_name: displayNameOf(mine),
      options: withoutEmptyDefaults(options, {}),
    },
    notes: [
      'No application may use the new connection until it is enabled for one in the dashboard.',
    ],
  }
}

/**
 * The body that updates the tenant's copy: all of `options`, because a PATCH replaces them, always
 * `display_name`, because without it Auth0 takes the name, and other keys only where they differ.
 * Keys of `options` that only the tenant has stay, unless they were pulled and taken away here.
 *
 * @param pulled the tenant's copy as it was when it was pulled; `null` where it never was
 */
export function mergeForUpdate(
  mine: Connection,
  theirs: TenantCopy,
  pulled: JsonObject | null,
): MergedPush {
  const theirOptions = objectAt(theirs, 'options')
  const pulledOptions = pulled === null ? {} : objectAt(pulled, 'options')
  const ours = withoutEmptyDefaults(mine.options, theirOptions)
  const { client_secret, ...withoutSecret } = ours
  // Who never had the tenant's secret here did not mean to take it away there.
  const isSecretUnknown = pulled === null && !client_secret
  const wanted: JsonObject = isSecretUnknown ? withoutSecret : ours
  const kept = Object.entries(theirOptions).filter(
    ([key]) => !Object.hasOwn(wanted, key) && !Object.hasOwn(pulledOptions, key),
  )
  const options = inOrderOf(theirOptions, { ...Object.fromEntries(kept), ...wanted })
  const others = Object.entries(mine).filter(
    ([key, value]) =>
      !neverSent.has(key) &&
      !['options', 'display_name'].includes(key) &&
      value !== undefined &&
      !isDeepStrictEqual(value, theirs[key]),
  )
  const display_name =
    mine.display_name || (typeof theirs.display_name === 'string' ? theirs.display_name : mine.name)
  return {
    body: { display_name, ...Object.fromEntries(others), options },
    notes: notesOf(mine, theirs, { kept: kept.map(([key]) => key), options }),
  }
}

function notesOf(
  mine: Connection,
  theirs: TenantCopy,
  { kept, options }: { readonly kept: readonly string[]; readonly options: JsonObject },
): readonly string[] {
  const staying = Object.keys(theirs).filter(
    (key) => !neverSent.has(key) && key !== 'display_name' && mine[key] === undefined,
  )
  const clients = mine.enabled_clients
  return [
    ...(kept.length === 0
      ? []
      : [`Stays as the tenant has it, because it is not here: ${kept.join(', ')}.`]),
    ...(staying.length === 0
      ? []
      : [`A PATCH cannot take away ${staying.join(', ')}; it stays in the tenant.`]),
    ...(options.client_secret
      ? []
      : [
          'There is no client secret here. If the tenant has one that its token may not read, this push removes it: type it first.',
        ]),
    ...(clients === undefined || isDeepStrictEqual(clients, theirs.enabled_clients)
      ? []
      : ['enabled_clients is not pushed; enable applications in the dashboard.']),
  ]
}

/** Here these three are always there, if only as an empty text. */
function withoutEmptyDefaults(options: Connection['options'], theirs: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => {
      const isDefault = ['authorizationURL', 'tokenURL', 'client_id'].includes(key) && value === ''
      return value !== undefined && (!isDefault || Object.hasOwn(theirs, key))
    }),
  )
}

/** The order does not matter to the tenant, but to whoever reads both. */
function inOrderOf(original: JsonObject, changed: JsonObject): JsonObject {
  const known = Object.keys(original).filter((key) => Object.hasOwn(changed, key))
  return { ...Object.fromEntries(known.map((key) => [key, changed[key]])), ...changed }
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key]
  return isObject(found) ? found : {}
}
