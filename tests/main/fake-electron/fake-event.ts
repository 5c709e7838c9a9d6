/** An event of Electron's, which a listener may prevent only while it is called. */
export class FakeEvent {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** An event that carries its parameters itself, as Electron's navigation events do. */
export function eventWith<P extends object>(params: P): FakeEvent & P {
  return Object.assign(new FakeEvent(), params)
}
