import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/diagnosis/checks.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { playgroundClient } from '../../src/shared/connection-samples.ts'
import type { Finding } from '../../src/shared/finding.ts'
import { neverRecorded } from './recordings/never-recorded.ts'
import { readRecording, readRecordingText, recordingFolder } from './recordings/read-recording.ts'
import { goodRecording, type Recording, recordings } from './recordings/recordings.ts'

function findingsOf(recording: Recording): readonly Finding[] {
  const run = readRecording(recording)
  return diagnose(run, run.connection)
}

/** That an ID token holds is no fault, and most logins have one. */
const isFault = (code: string) => code !== 'id-token-verified'

const codesOf = (recording: Recording) =>
  findingsOf(recording)
    .map(({ code }) => code)
    .sort()

it('has a file for every recording, and no other', () => {
  expect(readdirSync(recordingFolder).sort()).toEqual(
    recordings.map(({ name }) => `${name}.recording.json`).sort(),
  )
})

it('finds nothing in the good run but that its ID token holds', () => {
  expect(readRecording(goodRecording).outcome).toBe('passed')
  expect(codesOf(goodRecording)).toEqual(['id-token-verified'])
})

describe.each(recordings)('the recorded run $name', (recording) => {
  it('shows exactly its findings', () => {
    expect(codesOf(recording).filter(isFault)).toEqual([...recording.expected].sort())
  })

  it('shows each with evidence in its own trace', () => {
    const ids = new Set(readRecording(recording).trace.map(({ id }) => id))
    for (const { code, evidence } of findingsOf(recording)) {
      expect(evidence.length, code).toBeGreaterThan(0)
      expect(evidence.filter((id) => !ids.has(id))).toEqual([])
    }
  })

  it('holds no secret and no token', () => {
    const text = readRecordingText(recording)
    expect(text).not.toContain(playgroundClient.client_secret)
    expect(text).not.toMatch(/Basic [\w+/]{16}/)
    // A JSON Web Token, in one piece.
    expect(text).not.toMatch(/eyJ[\w-]{8,}\.eyJ[\w-]{8,}\./)
  })
})

it('shows every finding in a recorded run, but for those of which there can be none', () => {
  const recorded = new Set(recordings.flatMap(({ expected }) => expected))
  const others = checks
    .map(({ code }) => code)
    .filter((code) => isFault(code) && !recorded.has(code))
  expect(others.sort()).toEqual(Object.values(neverRecorded).flat().sort())
})
