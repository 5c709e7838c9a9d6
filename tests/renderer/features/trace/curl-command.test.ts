import { describe, expect, it } from 'vitest'
import { curlCommand } from '../../../../src/renderer/features/trace/curl-command.ts'

describe('curlCommand', () => {
  it('keeps masked secrets masked, and quotes for a shell', () => {
    const command = curlCommand({
      method: 'POST',
      url: 'https://id.example.com/token',
      headers: [
        ['Host', 'id.example.com'],
        ['X-Note', "it's"],
        ['X-Empty', ''],
      ],
      body: { text: 'client_secret=«client_secret»&code=«code»', size: 60 },
    })
    expect(command.split(' \\\n  ')).toEqual([
      "curl --request 'POST'",
      "--url 'https://id.example.com/token'",
      "--header 'X-Note: it'\\''s'",
      "--header 'X-Empty;'",
      "--data-raw 'client_secret=«client_secret»&code=«code»'",
    ])
  })
})
