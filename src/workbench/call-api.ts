import type { z } from 'zod'
import {
  type ApiInput,
  type ApiName,
  type ApiOutput,
  type ApiResult,
  apiNames,
} from '../shared/api/api.ts'
import { inputSchemas } from '../shared/api/contract.ts'
import type { ApiHandlers } from './api-handlers.ts'
import { describeSchemaProblem } from './describe-schema-problem.ts'
import { Refusal } from './refusal.ts'

/** Parses what came over a transport, hands it to its handler, and makes an answer of whatever happens. */
export async function callApi(
  handlers: ApiHandlers,
  name: string,
  input: unknown,
): Promise<ApiResult<unknown>> {
  const known = apiNames.find((n) => n === name)
  try {
    if (known === undefined)
      throw new Refusal('unknown-procedure', `The workbench has no procedure "${name}".`)
    return { ok: true, value: await callHandler(handlers, known, input) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toApiError() }
    // Only the kind of the error: its message may quote what the person typed.
    const kind = error instanceof Error ? error.name : typeof error
    const message = `OAuth Workbench itself failed in "${name}" (${kind}); please report it.`
    return { ok: false, error: { code: 'internal-error', message } }
  }
}

async function callHandler<N extends ApiName>(
  handlers: ApiHandlers,
  name: N,
  input: unknown,
): Promise<ApiOutput<N>> {
  // The contract's own `satisfies` proves this for each name; an index by a type parameter loses it.
  const schema = inputSchemas[name] as unknown as z.ZodType<ApiInput<N>>
  const parsed = schema.safeParse(input)
  if (parsed.success) return await handlers[name](parsed.data)
  const reason = describeSchemaProblem(parsed.error, input)
  throw new Refusal('invalid-input', `"${name}" was called with a wrong input: ${reason}.`)
}
