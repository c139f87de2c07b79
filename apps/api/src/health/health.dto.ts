import { OneOf } from '../http/fields.js';

/** Whether the API can do its work. */
export class Health {
  @OneOf('Trạng thái', 'HealthStatus', ['ok', 'down']) status!: 'ok' | 'down';
  @OneOf('Cơ sở dữ liệu', 'HealthStatus', ['ok', 'down']) database!: 'ok' | 'down';
}
