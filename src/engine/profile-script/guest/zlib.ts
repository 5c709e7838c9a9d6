import { absentMembers } from './absent-members.ts'
import { bytesOf, type GuestBuffer } from './bytes.ts'
import type { GuestServices } from './services.ts'

const names = [
  'gunzip',
  'gzip',
  'inflate',
  'inflateRaw',
  'deflate',
  'deflateRaw',
  'unzip',
  'brotliDecompress',
]

/** Node's `zlib` for whole buffers, with a limit on what comes out. */
export function create({ buffer, library, call }: GuestServices): Record<string, unknown> {
  const sync =
    (name: string) =>
    (data: unknown): GuestBuffer => {
      const bytes = bytesOf(buffer(), data).toString('base64')
      return buffer().from(String(library(`${name}Sync`, bytes)), 'base64')
    }
  const later =
    (name: string) =>
    (data: unknown, ...rest: readonly unknown[]): void => {
      const callback = rest.at(-1)
      void Promise.resolve().then(() => {
        try {
          const bytes = sync(name)(data)
          call(callback, [null, bytes])
        } catch (error) {
          call(callback, [error])
        }
      })
    }
  const members = Object.fromEntries(
    names.flatMap((name) => [
      [`${name}Sync`, sync(name)],
      [name, later(name)],
    ]),
  )
  const absent = ['createGunzip', 'createGzip', 'createInflate', 'createDeflate', 'createUnzip']
  return { ...members, ...absentMembers('zlib', absent, Object.keys(members)) }
}
