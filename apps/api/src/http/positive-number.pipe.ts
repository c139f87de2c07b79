import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './row-id.pipe.js';

/** A number counted from 1 in the path (a page, a revision); anything else names nothing. */
@Injectable()
export class PositiveNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw notFound();
    return Number(value);
  }
}
