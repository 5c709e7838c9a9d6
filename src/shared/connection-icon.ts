/** A connection's picture as it can be shown, or why it cannot. */
export type ConnectionIcon =
  /** A `data:` address for an `<img>`, where no script of an SVG runs and nothing else is loaded. */
  | { readonly kind: 'icon'; readonly dataUrl: string }
  /** One sentence. */
  | { readonly kind: 'unavailable'; readonly reason: string }
