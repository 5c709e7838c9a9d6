import type { StepError } from '../../shared/run.ts'
import { rewriteJsonValue } from './rewrite-json-value.ts'
import { rewriteValue } from './rewrite-text.ts'
import { contextOf, type TextVisitor } from './text-context.ts'

/** What a step or a follow-up says of its failure; the code and the place in the script stay. */
export function rewriteStepError<Code extends string>(
  error: StepError<Code>,
  place: string,
  visitor: TextVisitor,
): StepError<Code> {
  const text = (item: string, key: string) =>
    rewriteValue(item, contextOf('text', place, key), visitor)
  return {
    ...error,
    message: text(error.message, 'message'),
    ...(error.detail === undefined ? {} : { detail: text(error.detail, 'detail') }),
    ...(error.protocol
      ? { protocol: rewriteJsonValue(error.protocol, contextOf('protocol', place), visitor) }
      : {}),
  }
}
