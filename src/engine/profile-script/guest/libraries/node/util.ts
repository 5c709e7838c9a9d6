/** Stands in for `node:util` in bundled libraries. */
export function inherits(child: { prototype: object }, parent: { prototype: object }): void {
  Object.setPrototypeOf(child.prototype, parent.prototype)
}

/** Only `%s` is ever used there. */
export function format(text: string, ...values: unknown[]): string {
  return text.replace(/%s/g, () => String(values.shift()))
}
