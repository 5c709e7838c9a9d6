import { useEffect } from 'react'
import type { Workbench } from '../workbench.ts'
import { openCaseFile } from './case-actions.ts'

/** Opens case files that are dropped anywhere on the page; other files are left to others. */
export function useDroppedCases(workbench: Workbench): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const open = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      const cases = files.filter(({ name }) => name.toLowerCase().endsWith('.owb.json'))
      if (cases.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      for (const file of cases) void openCaseFile(workbench, file)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', open, true)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', open, true)
    }
  }, [workbench])
}
