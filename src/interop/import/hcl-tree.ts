import { hclLanguage } from 'codemirror-lang-hcl'
import { placeOfOffset } from '../json-syntax-error.ts'
import { type Shorthand, toShorthand } from './hcl-shorthand.ts'

/** A node of the syntax tree of an HCL text. */
export type HclNode = ReturnType<typeof hclLanguage.parser.parse>['topNode']

/** An HCL text with its tree. */
export interface HclFile {
  readonly blocks: readonly HclNode[]
  readonly errors: readonly HclError[]
  /** The text between two offsets of the tree. */
  slice(from: number, to: number): string
}

export interface HclError {
  readonly offset: number
  /** For example `Line 3, column 5`. */
  readonly place: string
  /** It lies within the value of an attribute, so that the rest of the block can be read. */
  readonly isInAttribute: boolean
}

/** One level of HCL makes about five of the tree. */
const deepestTree = 1000

/** Of a text that is no HCL at all, the first few are enough. */
const mostErrors = 100

/** @returns `null` where it is nested too deep to be read */
export function parseHcl(text: string): HclFile | null {
  const shorthand = readShorthand(text)
  if (!shorthand) return null
  const slice = (from: number, to: number) => shorthand.expand(shorthand.text.slice(from, to))
  const tree = parseTree(shorthand.text)
  if (!tree) return null
  const errors: HclError[] = tree.errors.map((node) => ({
    offset: node.from,
    place: placeOfOffset(text, slice(0, node.from).length),
    isInAttribute: isInAttribute(node),
  }))
  const blocks = tree.top.getChild('Body')?.getChildren('Block') ?? []
  return { blocks, errors, slice }
}

function readShorthand(text: string): Shorthand | null {
  try {
    return toShorthand(text)
  } catch {
    // A single text of many megabytes is more than a regular expression can hold.
    return null
  }
}

function parseTree(
  text: string,
): { readonly top: HclNode; readonly errors: readonly HclNode[] } | null {
  const errors: HclNode[] = []
  let depth = 0
  let deepest = 0
  try {
    const tree = hclLanguage.parser.parse(text)
    tree.iterate({
      enter: ({ type, node }) => {
        depth += 1
        deepest = Math.max(deepest, depth)
        if (type.isError && errors.length < mostErrors) errors.push(node)
      },
      leave: () => {
        depth -= 1
      },
    })
    return deepest > deepestTree ? null : { top: tree.topNode, errors }
  } catch {
    // The parser builds its tree recursively and runs out of stack.
    return null
  }
}

function isInAttribute(node: HclNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (parent.name === 'Attribute') return true
  return false
}

/** The words of a block's head, for example `resource`, `auth0_connection`, `acme`. */
export function headOf(block: HclNode, file: HclFile): readonly string[] {
  return [...block.getChildren('BlockType'), ...block.getChildren('BlockLabel')].map((node) =>
    file.slice(node.from, node.to).replace(/^"|"$/g, ''),
  )
}

/** The attributes of a block: their names and, where it could be read, their expressions. */
export function attributesOf(
  block: HclNode,
  file: HclFile,
): readonly (readonly [name: string, expression: HclNode | null, error: HclError | undefined])[] {
  const attributes = block.getChild('Body')?.getChildren('Attribute') ?? []
  return attributes.flatMap((attribute) => {
    const name = attribute.getChild('Identifier')
    const expression = attribute.getChild('Expression')
    const error = findError(attribute, file)
    return name ? [[file.slice(name.from, name.to), expression, error] as const] : []
  })
}

function findError({ from, to }: HclNode, file: HclFile): HclError | undefined {
  return file.errors.find(({ offset }) => from <= offset && offset <= to)
}

/** The children of a node, in order. */
export function childrenOf(node: HclNode): readonly HclNode[] {
  const children: HclNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!child.type.isSkipped) children.push(child)
  return children
}
