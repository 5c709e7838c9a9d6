import type { ImportContext } from './importer.ts'

/** How an API client writes the place of a variable. The pattern's first group is the name. */
export interface VariableSyntax {
  readonly pattern: RegExp
  /** Finds templates of other kinds, which nothing here can compute. */
  readonly template?: RegExp | undefined
}

/** Postman and Bruno `{{name}}`, Insomnia `{{ _.name }}`. */
export const braceVariables: VariableSyntax = {
  pattern: /\{\{\s*(?:_\.)?([\w.$-]+)\s*\}\}/g,
  template: /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/,
}

/** Yaak `${[ name ]}`. */
export const yaakVariables: VariableSyntax = {
  pattern: /\$\{\[\s*([\w.-]+)\s*\]\}/g,
  template: /\$\{\[[\s\S]*?\]\}/,
}

/** Hoppscotch `<<name>>`. */
export const hoppscotchVariables: VariableSyntax = { pattern: /<<([\w.$-]+)>>/g }

/** Variables may refer to each other; a circle, or a text that explodes, ends here. */
const mostRounds = 10
const longestText = 100_000

/** Fills in variables: what the person gave wins over what the file says. */
export class Variables {
  readonly #syntax: VariableSyntax
  readonly #values: ReadonlyMap<string, string>
  readonly #context: ImportContext

  constructor(syntax: VariableSyntax, values: ReadonlyMap<string, string>, context: ImportContext) {
    this.#syntax = syntax
    this.#values = values
    this.#context = context
  }

  /** The text with its variables filled in; one without a value stays as it is and is reported. */
  resolve(text: string, path: string): string {
    let resolved = text
    for (let round = 0; round < mostRounds; round++) {
      const next = resolved.replace(
        this.#syntax.pattern,
        (whole: string, name: string) => this.#valueOf(name) ?? whole,
      )
      if (next === resolved || next.length > longestText) break
      resolved = next
    }
    this.#reportUnresolved(resolved, path)
    return resolved
  }

  #valueOf(name: string): string | undefined {
    const { mappings } = this.#context
    return Object.hasOwn(mappings, name) ? String(mappings[name]) : this.#values.get(name)
  }

  #reportUnresolved(text: string, path: string): void {
    const names = [...text.matchAll(this.#syntax.pattern)].map((match) => match[1] ?? '')
    for (const name of new Set(names))
      this.#context.report.addOpen(name, path, `the variable ${name} has no value yet`)
    if (names.length === 0 && this.#syntax.template?.test(text))
      this.#context.report.add(path, 'holds a template that only its own program can compute')
  }
}

/** Whether a text still holds a variable of that syntax. */
export function holdsVariable(text: string, syntax: VariableSyntax): boolean {
  return text.search(syntax.pattern) !== -1 || (syntax.template?.test(text) ?? false)
}
