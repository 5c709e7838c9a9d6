import { writeFileSync } from 'node:fs'
import { checkGroups } from '../src/diagnosis/checks.ts'
import { renderFindingsDocument } from '../src/diagnosis/findings-document.ts'

/* Writes docs/findings.md from the table of checks. */

const target = new URL('../docs/findings.md', import.meta.url)
writeFileSync(target, `${renderFindingsDocument(checkGroups)}\n`)
