import { deserialize, serialize } from '@ungap/structured-clone'

/** `structuredClone`: what cannot be cloned throws. */
export function create(): { structuredClone: (value: unknown) => unknown } {
  return { structuredClone: (value) => deserialize(serialize(value)) }
}
