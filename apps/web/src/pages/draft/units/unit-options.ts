import type { Unit } from '../../../api/types.js';
import { nameMatches } from '../../../components/fold-name.js';

/** The choices of a list of units: what the reader suggests first, then groups, then every body. */
export function unitOptions(registry: readonly Unit[], suggestions: readonly string[]) {
  const active = registry.filter((unit) => unit.active);
  const option = ({ id, name, kind, memberIds }: Unit) => ({
    value: id,
    label: kind === 'group' ? `${name} (nhóm ${memberIds.length} đơn vị)` : name,
  });
  const suggested = active.filter((unit) => suggestions.includes(unit.id));
  const rest = active.filter((unit) => !suggestions.includes(unit.id));
  return [
    { label: 'Gợi ý', options: suggested.map(option) },
    { label: 'Nhóm đơn vị', options: rest.filter((unit) => unit.kind === 'group').map(option) },
    { label: 'Đơn vị', options: rest.filter((unit) => unit.kind === 'body').map(option) },
  ].filter((group) => group.options.length > 0);
}

/** A group of the registry stands for its members: what is chosen are always bodies, each once. */
export function expanded(ids: readonly string[], registry: readonly Unit[]): string[] {
  const bodies = ids.flatMap((id) => {
    const unit = registry.find((known) => known.id === id);
    return unit?.kind === 'group' ? unit.memberIds : [id];
  });
  return [...new Set(bodies)];
}

/** Finds a choice by what is typed, accents or not. */
export const searchUnits = {
  filterOption: (typed: string, option?: { label?: unknown }): boolean =>
    typeof option?.label === 'string' && nameMatches(typed, option.label),
};
