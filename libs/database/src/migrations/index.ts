/** Every migration in order; never edited after landing. */
export const MIGRATIONS: (new () => { up: unknown; down: unknown })[] = [];
