import { quote } from '../wording.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import { quoteRefusal, type Refusal } from './refusal.ts'
import { wordsOf } from './userinfo.ts'

/** What the token endpoint said, as a sentence's end: its error, else its status and its own words. */
export function describeAnswer(exchange: ExchangeFacts, refusal: Refusal | null): string {
  if (refusal) return quoteRefusal(refusal)
  const words = wordsOf(exchange)
  return `status ${exchange.status}${words === '' ? '' : ` and ${quote(words, 160)}`}`
}
