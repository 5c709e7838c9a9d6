import type { Connection } from '../../shared/connection.ts'
import type { ProbeResult, ProbeVariant } from '../../shared/probe.ts'
import type { HttpRequest } from '../http/http-message.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import { buildProbeRequest, withMadeUpSecret } from './probe-request.ts'
import { type ProbeAnswer, readProbeAnswer } from './read-probe-answer.ts'

/** Sends one request and records it. Rejects only when the probes are aborted. */
export type SendProbe = (request: HttpRequest) => Promise<TracedOutcome>

/** A result with what later decisions need of its answer. */
export interface TriedVariant {
  readonly result: ProbeResult
  readonly answer: ProbeAnswer
  /** The server said the same to a made-up secret: it looks at the code before the client. */
  readonly isIndifferent: boolean
}

/**
 * Tries one variant with a made-up code. Where the server refuses nothing but the code, a second
 * request with a made-up secret tells whether it has looked at the client at all.
 */
export async function tryVariant(
  connection: Connection,
  variant: ProbeVariant,
  send: SendProbe,
): Promise<TriedVariant> {
  const { outcome, evidence } = await send(buildProbeRequest(connection, variant))
  const answer = readProbeAnswer(outcome)
  if (answer.verdict !== 'client-accepted') return tried(variant, answer, [evidence])
  const madeUp = withMadeUpSecret(connection, variant)
  if (madeUp === null) return tried(variant, answer, [evidence])
  const control = await send(buildProbeRequest(madeUp, variant))
  const isIndifferent = readProbeAnswer(control.outcome).verdict === 'client-accepted'
  return tried(
    variant,
    isIndifferent ? { ...answer, verdict: 'unclear' } : answer,
    [evidence, control.evidence],
    isIndifferent,
  )
}

function tried(
  variant: ProbeVariant,
  answer: ProbeAnswer,
  evidence: readonly string[],
  isIndifferent = false,
): TriedVariant {
  const meaning = isIndifferent
    ? 'It says the same to a made-up secret, so it looks at the code before the client, and a made-up code cannot tell.'
    : meanings[answer.verdict]
  const said = `${answer.said[0]?.toUpperCase()}${answer.said.slice(1)}`
  const explanation = `${said.replace(/[.!]?$/, '.')} ${meaning}`
  const result = { variant, verdict: answer.verdict, explanation, evidence }
  return { result, answer, isIndifferent }
}

const meanings: Readonly<Record<ProbeAnswer['verdict'], string>> = {
  'client-accepted': 'It refuses nothing but the code, so it knows the client.',
  'client-refused': 'It refuses the client before it looks at the code.',
  'request-refused': 'It refuses the request itself.',
  unclear: 'That says nothing about the client.',
  unreachable: 'Nothing can be told without an answer.',
}
