// An error whose sentence is for the person: what cannot be done, why, what to do.

/** Shown as it is; every other error is a fault of ours and is shown as such. */
export class UserError extends Error {}
