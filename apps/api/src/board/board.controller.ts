import { Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Doing } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { XLSX } from '../http/attachment.js';
import { Needs } from '../http/rights.js';
import { Slice } from '../http/slice.js';
import { Board } from './board.dto.js';
import { BoardService } from './board.service.js';

@Slice('', 'Bảng theo dõi')
export class BoardController {
  constructor(private readonly board: BoardService) {}

  /** The secretariat's board: what is late, what is near, what did not arrive. */
  @Get('board')
  @Answers(Board)
  @Needs('board.see')
  see(@By() doing: Doing): Promise<Board> {
    return this.board.see(doing);
  }

  /** The list for the weekly giao ban, as Excel. */
  @Get('board.xlsx')
  @Needs('board.see')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  sheet(@By() doing: Doing): Promise<StreamableFile> {
    return this.board.sheet(doing);
  }
}
