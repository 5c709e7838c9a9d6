import { createNetworkError } from './request/network-error.ts'
import type { GuestServices } from './services.ts'

/** Fetches a JSON document. Rejects where no answer came, or none of status 200 that is JSON. */
export function fetchJson(
  { http }: GuestServices,
  url: string,
  headers: Readonly<Record<string, unknown>>,
  timeout: unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lines = Object.entries(headers).map(([n, v]): [string, string] => [n, String(v)])
    const timeoutMs = typeof timeout === 'number' ? timeout : undefined
    const request = {
      method: 'GET',
      url,
      headers: lines,
      gzip: true,
      encoding: 'utf8',
      timeoutMs,
    }
    http.send(request, (answer) => {
      if (answer.kind === 'failed') return reject(createNetworkError(answer))
      if (answer.status !== 200) return reject(new Error(`Http Error ${answer.status} of ${url}`))
      try {
        resolve(JSON.parse(String(answer.body)))
      } catch (error) {
        reject(error)
      }
    })
  })
}
