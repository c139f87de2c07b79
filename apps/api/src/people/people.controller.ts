import { Body, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { type Doing, setPassword } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { CreatePerson, PatchPerson, PersonView, SetPassword } from './people.dto.js';
import { PeopleService } from './people.service.js';

@Slice('people', 'Tài khoản')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** Accounts of the authority. */
  @Get()
  @Answers([PersonView])
  @Needs('people.edit')
  list(@By() doing: Doing): Promise<PersonView[]> {
    return this.people.list(doing);
  }

  /** Opens an account. */
  @Post()
  @Answers(PersonView, 201)
  @Needs('people.edit')
  create(@By() doing: Doing, @Body() body: CreatePerson): Promise<PersonView> {
    return this.people.create(doing, body);
  }

  /** Changes an account. */
  @Patch(':id')
  @Answers(PersonView)
  @Needs('people.edit')
  patch(@By() doing: Doing, @Param('id', RowId) id: string, @Body() body: PatchPerson): Promise<PersonView> {
    return this.people.patch(doing, id, body);
  }

  /** Sets a new password; the person's sessions end. */
  @Post(':id/password')
  @Needs('people.edit')
  @HttpCode(204)
  async setPassword(
    @By() doing: Doing,
    @Param('id', RowId) personId: string,
    @Body() body: SetPassword,
  ): Promise<void> {
    await setPassword(doing, { personId, password: body.password });
  }
}
