import type { CaseContent, OpenedCase } from '../../../shared/case.ts'
import { freeName } from '../../../shared/free-name.ts'
import { onceAtATime } from '../once-at-a-time.ts'
import { shorten } from '../toasts/shorten.ts'
import type { Workbench } from '../workbench.ts'

/** Keeps a case file and goes to its page. */
export async function openCaseFile(workbench: Workbench, file: File): Promise<void> {
  const { cases, places, toasts } = workbench
  const result = await cases.open(file)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  await cases.load()
  places.go({ kind: 'case', id: result.value.id })
}

/** Lets the person choose a case file, and opens it. */
export function chooseCaseFile(workbench: Workbench): void {
  // Chromium shows its file dialog only upon a click or a key in the page, which the app's menu is not.
  if (!navigator.userActivation.isActive) {
    offerToChooseCaseFile(workbench)
    return
  }
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void openCaseFile(workbench, file)
  })
  input.click()
}

function offerToChooseCaseFile(workbench: Workbench): void {
  workbench.toasts.show({
    kind: 'info',
    text: 'Drop the case file on this window, or choose it.',
    action: { label: 'Choose a file', run: () => chooseCaseFile(workbench) },
  })
}

/** Removes a case at once and offers to bring it back. */
export function removeCaseWithUndo(workbench: Workbench, shared: OpenedCase): Promise<void> {
  return onceAtATime(`remove case ${shared.id}`, () => removeCase(workbench, shared))
}

async function removeCase(workbench: Workbench, shared: OpenedCase): Promise<void> {
  const { cases, places, toasts, connections } = workbench
  const result = await cases.remove(shared.id)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  const { undoToken } = result.value
  places.replace({ kind: 'connection', name: connections.store.getState().openName })
  const undo = async () => {
    const restored = await cases.restore(undoToken)
    if (!restored.ok) return toasts.show({ kind: 'error', text: restored.error.message })
    await cases.load()
    places.go({ kind: 'case', id: shared.id })
  }
  toasts.show({
    kind: 'info',
    text: `${shorten(shared.fileName)} was removed.`,
    action: { label: 'Undo', run: () => void undo() },
  })
}

/** Makes a connection of what the case holds, without its secrets, and opens it. */
export function makeConnectionOfCase(workbench: Workbench, content: CaseContent): Promise<void> {
  return onceAtATime(`connection of case ${content.summary.id}`, () =>
    makeConnection(workbench, content),
  )
}

async function makeConnection(workbench: Workbench, { summary }: CaseContent): Promise<void> {
  const { cases, connections, places, toasts } = workbench
  const taken = new Set(connections.store.getState().views?.map((v) => v.connection.name))
  const name = freeName(summary.connection, taken)
  const result = await cases.makeConnection(summary.id, name)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  connections.put(result.value)
  places.go({ kind: 'connection', name })
  toasts.show({ kind: 'info', text: 'Its secrets were not in the case: type your own.' })
}
