import { expect, test } from 'vitest'
import { decodeText } from '../../src/shared/decode-text.ts'

const text = '{ "name": "Überprüfung" }'
const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 as PowerShell 5 writes it', littleEndian],
  ['UTF-16 with the high byte first', Buffer.from(littleEndian).swap16()],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text)
})
