import { expect, test, vi } from 'vitest'
import { createImports } from '../../../../src/renderer/features/sharing/import-store.ts'
import type { ApiResult, Wire } from '../../../../src/shared/api/api.ts'
import type { ImportPreview } from '../../../../src/shared/sharing/import-preview.ts'
import { droppedFolder } from '../../../builders/dropped-folder.ts'

type Answer = ApiResult<ImportPreview>

/** A wire that answers when the test says so, in any order. */
function slowWire() {
  const answers: ((answer: Answer) => void)[] = []
  const wire: Wire = {
    // The store under test only has texts previewed here.
    call: () => new Promise<Answer>((resolve) => answers.push(resolve)) as never,
    subscribe: () => () => {},
  }
  return { wire, answer: (index: number, answer: Answer) => answers[index]?.(answer) }
}

const address = (url: string): Answer => ({
  ok: true,
  value: { kind: 'needs-fetch', format: { name: 'discovery', label: 'discovery' }, urls: [url] },
})
const connections: Answer = {
  ok: true,
  value: {
    kind: 'imported',
    importId: 'i',
    format: { name: 'auth0', label: 'Auth0' },
    candidates: [],
    notUnderstood: [],
    notes: [],
    openKeys: [],
  },
}

const refusal: Answer = { ok: false, error: { code: 'refused', message: 'It is no such text.' } }

test.each([
  { what: 'what it brings', late: address('https://id.example.com') },
  { what: 'a refusal', late: refusal },
])('an import that was closed stays closed when $what comes late', async ({ late }) => {
  const { wire, answer } = slowWire()
  const imports = createImports(wire, () => {})
  imports.ask()
  const reading = imports.read({ text: 'https://id.example.com' })
  imports.close()
  answer(0, late)
  await reading
  expect(imports.store.getState().kind).toBe('closed')
})

test('of two texts the later one is shown, whichever is answered first', async () => {
  const { wire, answer } = slowWire()
  const imports = createImports(wire, () => {})
  const first = imports.read({ text: 'first' })
  const second = imports.read({ text: 'second' })
  answer(1, address('https://second.example.com'))
  answer(0, address('https://first.example.com'))
  await Promise.all([first, second])
  expect(imports.store.getState()).toMatchObject({ kind: 'preview', source: { text: 'second' } })
})

test('an import that was closed while it is stored stays closed when that is refused, and the person is told', async () => {
  const { wire, answer } = slowWire()
  const tellRefused = vi.fn()
  const imports = createImports(wire, tellRefused)
  const reading = imports.read({ text: '{}' })
  answer(0, connections)
  await reading
  const keeping = imports.keep([])
  imports.close()
  answer(1, refusal)
  await keeping
  expect(imports.store.getState().kind).toBe('closed')
  expect(tellRefused).toHaveBeenCalledExactlyOnceWith('It is no such text.')
})

test('a file that is still being read when the import is closed opens nothing', async () => {
  const { wire, answer } = slowWire()
  const imports = createImports(wire, () => {})
  const reading = imports.readFiles([new File(['{}'], 'tenant.json')])
  imports.close()
  answer(0, connections)
  expect(await reading).toBeNull()
  expect(imports.store.getState().kind).toBe('closed')
})

test('a file may be in UTF-16, as PowerShell 5 writes it', async () => {
  const wire: Wire = { call: async () => connections as never, subscribe: () => () => {} }
  const imports = createImports(wire, () => {})
  const bytes = Uint8Array.from(Buffer.from('\uFEFF{"name":"Überprüfung"}', 'utf16le'))
  await imports.readFiles([new File([bytes], 'tenant.json')])
  expect(imports.store.getState()).toMatchObject({ source: { text: '{"name":"Überprüfung"}' } })
})

test.each([
  {
    what: 'a folder',
    files: [droppedFolder('exports')],
    said: '“exports” could not be read; is it a folder?',
  },
  {
    what: 'several files',
    files: [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')],
    said: 'Only one file at a time can be imported here.',
  },
])('$what is refused in words, in an open dialog too', async ({ files, said }) => {
  const imports = createImports(slowWire().wire, () => {})
  expect(await imports.readFiles(files)).toBe(said)
  expect(imports.store.getState()).toEqual({ kind: 'closed' })
  imports.ask()
  await imports.readFiles(files)
  expect(imports.store.getState()).toEqual({ kind: 'asking', refusal: said, isBusy: false })
})
