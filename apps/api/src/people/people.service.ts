import { Injectable } from '@nestjs/common';
import { type Doing, savePerson } from '#actions';
import { findPeople } from '#database';
import { given } from '../http/given.js';
import { notFound } from '../http/row-id.pipe.js';
import type { CreatePerson, PatchPerson, PersonView } from './people.dto.js';

@Injectable()
export class PeopleService {
  list({ db, actor }: Doing): Promise<PersonView[]> {
    return findPeople(db.manager, actor.authorityId);
  }

  async create(doing: Doing, body: CreatePerson): Promise<PersonView> {
    const { personId } = await savePerson(doing, { personId: null, ...given(body) });
    return this.one(doing, personId);
  }

  async patch(doing: Doing, personId: string, body: PatchPerson): Promise<PersonView> {
    await savePerson(doing, { personId, ...given(body) });
    return this.one(doing, personId);
  }

  private async one({ db, actor }: Doing, id: string): Promise<PersonView> {
    const [person] = await findPeople(db.manager, actor.authorityId, id);
    if (!person) throw notFound();
    return person;
  }
}
