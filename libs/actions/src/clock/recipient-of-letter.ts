import type { EntityManager } from 'typeorm';
import { Person, Unit } from '#database';

/** Where a letter goes: an office, not a person's name. */
export interface Addressee {
  office: string;
  /** Null when there is no address. */
  address: string | null;
}

/**
 * The address of `unit:<id>` (the unit's, else its alternate) or `person:<id>` (theirs) as it is now. Null when the person has
 * left: nobody is written to in their stead.
 */
export async function addresseeOf(manager: EntityManager, recipient: string): Promise<Addressee | null> {
  const [sort, id = ''] = recipient.split(':');
  if (sort === 'unit') {
    const unit = await manager.findOneByOrFail(Unit, { id });
    return { office: unit.name, address: unit.email ?? unit.alternateEmail };
  }
  if (sort === 'person') return personOf(manager, id);
  return { office: OFFICES[recipient] ?? recipient, address: null };
}

const OFFICES: Record<string, string> = {
  'office:secretariat': 'Văn phòng HĐND và UBND',
  'office:leadership': 'Lãnh đạo Ủy ban nhân dân',
};

async function personOf(manager: EntityManager, id: string): Promise<Addressee | null> {
  const person = await manager.findOneByOrFail(Person, { id });
  if (!person.active) return null;
  const { email: address } = person;
  if (person.role === 'leader') return { office: 'Lãnh đạo Ủy ban nhân dân', address };
  const unit = person.unitId === null ? null : await manager.findOneBy(Unit, { id: person.unitId });
  return { office: unit ? `Thủ trưởng ${unit.name}` : 'Cán bộ phụ trách', address };
}
