import { z } from 'zod'
import { withoutTransport } from '../../replay/recorded-body.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

const header = z.object({ name: z.string(), value: z.string() })

/** The parts of HAR 1.2 that a replay needs. */
const harSchema = z.object({
  log: z.object({
    entries: z.array(
      z.object({
        request: z.object({
          method: z.string(),
          url: z.string(),
          postData: z.object({ text: z.string().optional() }).optional(),
        }),
        response: z.object({
          /** 0 where no response came. */
          status: z.int().min(0).max(999),
          statusText: z.string().default(''),
          headers: z.array(header).default([]),
          content: z
            .object({ text: z.string().optional(), encoding: z.string().optional() })
            .default({}),
        }),
      }),
    ),
  }),
})

type HarEntry = z.infer<typeof harSchema>['log']['entries'][number]

/**
 * Reads the exchanges of a HAR file.
 *
 * @throws {z.ZodError} where it is none
 */
export function readHar(value: unknown): RecordedExchange[] {
  return harSchema.parse(value).log.entries.map(toRecorded)
}

function toRecorded({ request, response }: HarEntry): RecordedExchange {
  const { method, url, postData } = request
  const base = { method, url, requestBody: postData?.text ?? '' }
  if (response.status === 0) {
    const message = 'the recorded request had no answer'
    return { ...base, answer: { kind: 'failed', code: 'NO_RECORDED_ANSWER', message } }
  }
  const { text = '', encoding } = response.content
  return {
    ...base,
    answer: {
      kind: 'answered',
      status: response.status,
      statusText: response.statusText,
      headers: withoutTransport(response.headers.map(({ name, value }) => [name, value] as const)),
      body: Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8'),
    },
  }
}
