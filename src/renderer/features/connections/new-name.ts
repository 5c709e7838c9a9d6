/** A connection name made of a display name: letters, digits and single dashes. */
export function nameOfDisplayName(displayName: string): string {
  return displayName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 128)
    .replace(/-$/, '')
}

/** `name` itself where it is free, else the first free one of `name-2`, `name-3`, … */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let n = 2
  while (taken.has(`${name}-${n}`)) n += 1
  return `${name}-${n}`
}
