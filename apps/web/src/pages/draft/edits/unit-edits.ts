import type { DraftBody, DraftUnit } from '../../../api/types.js';
import { type Edit, inUnit, newId } from './edit.js';

const inBodies = (unitId: string, change: (bodies: DraftBody[]) => DraftBody[]): Edit =>
  inUnit(unitId, (unit) => ({ ...unit, bodies: change(unit.bodies) }));

export const setBody = (unitId: string, position: number, change: Partial<DraftBody>): Edit =>
  inBodies(unitId, (bodies) => bodies.map((body, n) => (n === position ? { ...body, ...change } : body)));

/** A body the heading does not name shares its tasks, too. */
export const addBody = (unitId: string, body: DraftBody): Edit => inBodies(unitId, (bodies) => [...bodies, body]);

/** Takes a body out of a heading; the last one stays, for a heading without a body would give its tasks to nobody. */
export const removeBody = (unitId: string, position: number): Edit =>
  inBodies(unitId, (bodies) => (bodies.length > 1 ? bodies.filter((_, n) => n !== position) : bodies));

/** A name that stands for several bodies ('Công an xã và Trạm Y tế xã') becomes these. */
export const splitBody = (unitId: string, position: number, parts: DraftBody[]): Edit =>
  inBodies(unitId, (bodies) => bodies.flatMap((body, n) => (n === position && parts.length > 0 ? parts : [body])));

export const setRequested = (unitId: string, requested: boolean): Edit =>
  inUnit(unitId, (unit) => ({ ...unit, requested }));

/** Another name for the heading; a single body that bore the same name takes it over and is looked up anew by `match`. */
export const renameUnit = (unitId: string, name: string, match: (name: string) => string[]): Edit =>
  inUnit(unitId, (unit) => {
    const [only] = unit.bodies;
    const follows = unit.bodies.length === 1 && only !== undefined && only.unitIds.length === 0;
    return { ...unit, name, bodies: follows ? [{ ...only, name, unitIds: match(name) }] : unit.bodies };
  });

/** Each body of a heading gets a heading of its own, with all its tasks, so that what one of them has not to do can be dropped. */
export const splitUnit =
  (unitId: string): Edit =>
  (content) => ({
    ...content,
    units: content.units.flatMap((unit) => (unit.id === unitId && unit.bodies.length > 1 ? alone(unit) : [unit])),
  });

function alone(unit: DraftUnit): DraftUnit[] {
  return unit.bodies.map((body, n) => ({
    ...unit,
    id: n === 0 ? unit.id : newId(),
    name: body.name,
    group: body.unitIds.length > 1,
    bodies: [body],
    tasks: n === 0 ? unit.tasks : unit.tasks.map((task) => ({ ...task, id: newId() })),
  }));
}

/** A unit the reader missed: named as in the registry, with no task yet. */
export const addUnit =
  (name: string, unitIds: string[]): Edit =>
  (content) => ({
    ...content,
    units: [
      ...content.units,
      {
        id: newId(),
        heading: name,
        name,
        group: unitIds.length > 1,
        requested: false,
        bodies: [{ name, unitIds, suggestions: [] }],
        tasks: [],
        place: null,
      },
    ],
  });
