/**
 * Stands in for the API (given `api`) or the worker in specs about starting and stopping: what is tested there is how processes are kept, not what
 * they do. Answers every request with its process id, so that a spec can end it, and with the mail server it was given.
 */
import { createServer } from 'node:http';

const role = process.argv[2];
if (process.env['TINY_FAILS'] === role) {
  process.stderr.write('thiếu thứ cần thiết\n');
  process.exit(7);
}
const about = JSON.stringify({ pid: process.pid, smtpUrl: process.env['SMTP_URL'] });
createServer((_request, response) => response.end(about)).listen(
  role === 'api' ? Number(process.env['PORT']) : 0,
  '127.0.0.1',
);
process.once('SIGTERM', () => process.exit(0));
