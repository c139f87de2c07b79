import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Doing, removeHoliday, saveHoliday } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { AddHoliday, CalendarView } from './holidays.dto.js';
import { HolidaysService } from './holidays.service.js';

@Slice('holidays', 'Ngày nghỉ')
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  /** The working calendar in force, and the years without a notice. */
  @Get()
  @Answers(CalendarView)
  see(@By() doing: Doing): Promise<CalendarView> {
    return this.holidays.see(doing);
  }

  /** Adds a day off or a worked Saturday. */
  @Post()
  @Needs('holidays.edit')
  @HttpCode(204)
  async add(@By() doing: Doing, @Body() body: AddHoliday): Promise<void> {
    await saveHoliday(doing, body);
  }

  /** Removes an own day. */
  @Delete(':id')
  @Needs('holidays.edit')
  @HttpCode(204)
  async remove(@By() doing: Doing, @Param('id', RowId) holidayId: string): Promise<void> {
    await removeHoliday(doing, { holidayId });
  }
}
