import type { TextContext, TextVisitor } from '../text-context.ts'
import type { RewriteValue } from './json.ts'

/** Says whether a text is a multipart body (RFC 7578). */
export function looksLikeMultipart(text: string): boolean {
  return /^(?:\r?\n)*--[^\r\n]{1,200}\r?\n[\s\S]{0,2000}?content-(?:disposition|type)\s*:/i.test(
    text,
  )
}

/** A multipart body: each part by its name. */
export function rewriteMultipart(
  text: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  const boundary = /--([^\r\n]{1,200})/.exec(text)?.[0] ?? '--'
  return text
    .split(boundary)
    .map((part) => rewritePart(part, context, visitor, rewriteValue))
    .join(boundary)
}

function rewritePart(
  part: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  const [, head = '', body = '', end = ''] =
    /^([\s\S]*?\r?\n\r?\n)([\s\S]*?)(\r?\n)?$/.exec(part) ?? []
  if (head === '' && body === '') return visitor.prose(part, context)
  const key = /\bname="?([^";\r\n]*)/i.exec(head)?.[1] ?? null
  const replaced = rewriteValue(body, { ...context, key, isParameter: true }, visitor)
  return `${visitor.prose(head, context)}${replaced}${end}`
}
