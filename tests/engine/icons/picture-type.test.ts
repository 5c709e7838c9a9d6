import { expect, test } from 'vitest'
import { pictureTypeOf } from '../../../src/engine/icons/picture-type.ts'

test.each([
  ['image/png', '\x89PNG\r\n\x1a\n...'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'RIFF....WEBPVP8 '],
  ['image/avif', '\x00\x00\x00\x20ftypavif'],
  ['image/x-icon', '\x00\x00\x01\x00\x01'],
  ['image/svg+xml', '<svg viewBox="0 0 1 1">'],
  ['image/svg+xml', '<!-- a -- b > --><!-----> <svg>'],
  ['image/svg+xml', '\xef\xbb\xbf\n<?xml version="1.0"?>\n<!DOCTYPE svg>\n<SVG>'],
])('%s', (mediaType, bytes) => {
  expect(pictureTypeOf(Buffer.from(bytes, 'latin1'))).toBe(mediaType)
})

test.each(['', '<html><svg>', '<svgfake>', '%PDF-1.7', '<!-- no end <svg>', '<!---->'.repeat(146)])(
  'not of %s',
  (bytes) => {
    expect(pictureTypeOf(Buffer.from(bytes))).toBeNull()
  },
)
