import type { RunFacts } from './run-facts.ts'

/** What a window told of the certificate that it refused, as a sentence; empty where it told nothing. */
export function certificateNote(notes: RunFacts['notes']): string {
  const text = notes.get('certificate.refused')?.[0]?.text
  const issuer = /issued to (.{1,80}?) by (.{1,80}?), valid until (\S{1,30})/.exec(text ?? '')
  return issuer
    ? ` It was issued to ${issuer[1]} by ${issuer[2]} and is valid until ${issuer[3]?.slice(0, 10)}.`
    : ''
}
