import { expect, it } from 'vitest'
import { Redactor } from '../../src/shared/redaction.ts'

it.each(['undefined', 'null', 'NaN', '[object Object]', '##CLIENT_SECRET##', '@@CLIENT_SECRET@@'])(
  'a %s in the place of a secret stays visible, because it is the fault itself',
  (text) => {
    const redactor = new Redactor()
    expect(redactor.maskHeader('Authorization', `Bearer ${text}`)).toBe(`Bearer ${text}`)
    expect(redactor.maskValue({ client_secret: text })).toEqual({ client_secret: text })
    expect(redactor.mask(`a ${text} elsewhere`)).toBe(`a ${text} elsewhere`)
  },
)

it('a secret that only holds such a text is masked', () => {
  const redactor = new Redactor()
  expect(redactor.maskValue({ client_secret: '##a## b' })).toEqual({
    client_secret: '«client_secret»',
  })
})
