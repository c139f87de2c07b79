import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Act } from '#domain';

export const PUBLIC_KEY = 'dondoc:public';
export const NEEDS_KEY = 'dondoc:needs';

/** A route that needs no session. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC_KEY, true);

/** The right a route asks for; the action behind it checks it again, with the row at hand. */
export const Needs = (act: Act): CustomDecorator => SetMetadata(NEEDS_KEY, act);
