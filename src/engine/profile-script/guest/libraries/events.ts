import EventEmitter from 'events/'

/** Node's `events`: the class, with itself as a member. */
export const create = (): unknown => EventEmitter
