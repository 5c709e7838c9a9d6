import type { Connection } from '../../../shared/connection.ts'
import { attributesOf, type HclFile, type HclNode, headOf, parseHcl } from '../hcl-tree.ts'
import { evaluate, type Unresolved } from '../hcl-value.ts'
import type { ImportContext, TextImporter } from '../importer.ts'
import { KnownValues } from '../known-values.ts'
import { joinPath, Place } from '../place.ts'
import { importTerraformResource } from './terraform-resource.ts'

/** Larger files are generated, and not by hand. */
const longestFile = 2_000_000

const deepestBlock = 20

/** Local values, each made of one that stands below it. */
const longestChain = 20

/** Terraform configuration (HCL) with `auth0_connection` resources. */
export const terraformHclImporter: TextImporter = {
  format: { name: 'terraform', label: 'Terraform configuration' },
  recognises: (text) =>
    /^[ \t]*resource[ \t]+"?auth0_connection"?[ \t]+"?[\w-]+"?[ \t]*\{/m.test(text),
  import(text, context) {
    if (text.length > longestFile)
      return {
        kind: 'refused',
        message: `Terraform configuration can be read up to ${longestFile / 1_000_000} MB.`,
      }
    const file = parseHcl(text)
    if (!file)
      return {
        kind: 'refused',
        message: 'This Terraform configuration is nested too deep, or one text in it is too long.',
      }
    const values = readValues(file, context)
    const connections = file.blocks.flatMap((block) => {
      const [type, kind, name] = headOf(block, file)
      if (type === 'resource' && kind === 'auth0_connection')
        return importResource(block, `auth0_connection.${name}`, file, values, context) ?? []
      if (type !== 'variable' && type !== 'locals')
        context.report.add([type, kind, name].filter(Boolean).join('.'), 'is no connection')
      return []
    })
    const resources = file.blocks.filter((block) => headOf(block, file)[1] === 'auth0_connection')
    for (const { offset, place } of file.errors)
      if (!resources.some((block) => block.from <= offset && offset <= block.to))
        context.report.add(place, 'is not valid HCL')
    return { kind: 'connections', connections }
  },
}

function importResource(
  block: HclNode,
  path: string,
  file: HclFile,
  values: KnownValues,
  context: ImportContext,
): Connection | null {
  const error = file.errors.find(
    ({ offset, isInAttribute }) => !isInAttribute && block.from <= offset && offset <= block.to,
  )
  if (error !== undefined) {
    context.report.add(path, `${error.place} is not valid HCL; left out`)
    return null
  }
  const reading: Reading = { file, values, context, depth: 0 }
  return importTerraformResource(
    new Place(readBlock(block, path, reading), path, context.report),
    context,
  )
}

interface Reading {
  readonly file: HclFile
  readonly values: KnownValues
  readonly context: ImportContext
  readonly depth: number
}

/** A block as `terraform show -json` would have it: attributes by name, inner blocks as arrays. */
function readBlock(
  block: HclNode,
  path: string,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>()
  for (const [name, expression, error] of attributesOf(block, reading.file)) {
    const attributePath = joinPath(path, name)
    if (error || !expression) {
      const reason = `${error?.place ?? 'its value'} is not valid HCL; left out`
      reading.context.report.add(attributePath, reason)
      continue
    }
    const read = readAttribute(expression, attributePath, reading)
    if (read !== undefined) entries.set(name, read)
  }
  if (reading.depth >= deepestBlock) return Object.fromEntries(entries)
  for (const inner of block.getChild('Body')?.getChildren('Block') ?? []) {
    const [name = ''] = headOf(inner, reading.file)
    const earlier = entries.get(name)
    const blocks: readonly unknown[] = Array.isArray(earlier) ? earlier : []
    const innerPath = joinPath(joinPath(path, name), blocks.length)
    const read = readBlock(inner, innerPath, { ...reading, depth: reading.depth + 1 })
    entries.set(name, [...blocks, read])
  }
  return Object.fromEntries(entries)
}

/** The value of an attribute; a reference without one stays as `${…}`, what needs Terraform goes. */
function readAttribute(expression: HclNode, path: string, reading: Reading): unknown {
  const { report: found } = reading.context
  const report = (unresolved: Unresolved) => {
    const variable = /^var\.([\w-]+)$/.exec(unresolved.text)?.[1]
    if (variable === undefined) found.add(path, explain(unresolved))
    else found.addOpen(variable, path, explain(unresolved))
  }
  const evaluated = evaluate(expression, {
    file: reading.file,
    lookUp: (traversal) => reading.values.get(traversal),
    onUnresolved: report,
  })
  if (evaluated.kind === 'value') return evaluated.value
  report(evaluated)
  return evaluated.kind === 'reference' ? `\${${evaluated.text}}` : undefined
}

function explain(unresolved: Unresolved): string {
  const isReference = unresolved.kind === 'reference'
  const line = (isReference ? unresolved.text : unresolved.shown).replace(/\s+/g, ' ')
  const short = line.length > 60 ? `${line.slice(0, 60)}…` : line
  return isReference
    ? `refers to ${short}, which has no value yet`
    : `only Terraform can compute ${short}`
}

/** What is known of `var.…` and `local.…`: mappings win over defaults. */
function readValues(file: HclFile, { mappings }: ImportContext): KnownValues {
  const values = new KnownValues()
  const blocks = file.blocks.map((block) => ({ block, head: headOf(block, file) }))
  for (const { block, head } of blocks.filter(({ head }) => head[0] === 'variable'))
    for (const [key, expression] of attributesOf(block, file)) {
      const value = key === 'default' && expression ? evaluateWhole(expression, file, values) : null
      // A default of null or "" stands for a value that somebody else gives.
      if (value !== undefined && value !== null && value !== '') values.set(`var.${head[1]}`, value)
    }
  for (const [key, value] of Object.entries(mappings)) values.set(`var.${key}`, value)
  const locals = blocks
    .filter(({ head }) => head[0] === 'locals')
    .flatMap(({ block }) => attributesOf(block, file))
  readLocals(locals, file, values)
  return values
}

/** Adds those whose value is known. They may stand in any order, so each look may make out more. */
function readLocals(
  locals: ReturnType<typeof attributesOf>,
  file: HclFile,
  values: KnownValues,
): void {
  for (let looks = 0; looks < longestChain; looks++) {
    const known = values.size
    for (const [key, expression] of locals) {
      if (!expression || values.has(`local.${key}`)) continue
      const value = evaluateWhole(expression, file, values)
      if (value !== undefined) values.set(`local.${key}`, value)
    }
    if (values.size === known) return
  }
}

/** The value of an expression in which nothing is left open, else `undefined`. */
function evaluateWhole(expression: HclNode, file: HclFile, values: KnownValues): unknown {
  let isWhole = true
  const evaluated = evaluate(expression, {
    file,
    lookUp: (traversal) => values.get(traversal),
    onUnresolved: () => {
      isWhole = false
    },
  })
  return isWhole && evaluated.kind === 'value' ? evaluated.value : undefined
}
