/**
 * The nearest connection name to a label, for example `northwind-api` for `Northwind API`: letters,
 * digits and single dashes, at most 128. `''` where the label has none of them.
 */
export function nameFromLabel(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .slice(0, 500)
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 128)
    .replace(/-$/, '')
    .toLowerCase()
}
