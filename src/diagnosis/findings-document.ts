import type { Check } from './check.ts'
import type { CheckGroup } from './checks.ts'

/** Renders the table of checks as the Markdown of `docs/findings.md`. */
export function renderFindingsDocument(groups: readonly CheckGroup[]): string {
  const count = groups.reduce((sum, { checks }) => sum + checks.length, 0)
  return [
    '<!-- Generated from src/diagnosis/checks.ts by scripts/generate-findings-doc.ts; do not edit. -->',
    '# Findings',
    `What OAuth Workbench can say about a run: ${count} findings, each with its stable code, its severity, the rule it rests on, and an explanation as a real run got it. A finding speaks only where the run shows evidence; where several causes are possible it names the most likely one first.`,
    'Severities: **error** keeps the login from working or makes what it brought unfit to be believed, **warning** will hurt somebody, **hint** could be better, **info** is good to know. A run may make one of them more or less grave.',
    ...groups.flatMap(renderGroup),
  ].join('\n\n')
}

function renderGroup({ title, checks }: CheckGroup): string[] {
  return [`## ${title}`, ...checks.flatMap(renderCheck)]
}

function renderCheck({ code, severity, title, rule, example }: Check): string[] {
  return [
    `### ${code}`,
    `**${severity}** · ${escapeMarkdown(title)} · ${escapeMarkdown(rule)}`,
    `> ${escapeMarkdown(example)}`,
  ]
}

/** What Markdown would take for its own in plain sentences. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&')
}
