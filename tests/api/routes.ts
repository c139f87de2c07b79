import type { Act } from '#domain';

/** A route of the API and the right it asks for; null = any signed-in person (what is shown depends on the unit), 'public' = nobody in particular. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  needs: Act | null | 'public';
}

const route = (method: Route['method'], path: string, needs: Route['needs']): Route => ({ method, path, needs });

/** Written by hand from the brief of each office, not read from the controllers: the specs compare the two. */
export const ROUTES: Route[] = [
  route('post', '/session', 'public'),
  route('get', '/session', null),
  route('delete', '/session', null),
  route('post', '/drafts', 'draft.upload'),
  route('get', '/drafts', 'draft.see'),
  route('get', '/drafts/{id}', 'draft.see'),
  route('get', '/drafts/{id}/text', 'draft.see'),
  route('get', '/drafts/{id}/pages', 'draft.see'),
  route('get', '/drafts/{id}/pages/{page}', 'draft.see'),
  route('get', '/drafts/{id}/revisions', 'draft.see'),
  route('get', '/drafts/{id}/revisions/{revision}', 'draft.see'),
  route('post', '/drafts/{id}/cancel', 'draft.upload'),
  route('post', '/drafts/{id}/read', 'draft.upload'),
  route('get', '/drafts/{id}/events', 'draft.see'),
  route('put', '/drafts/{id}', 'draft.edit'),
  route('delete', '/drafts/{id}', 'draft.edit'),
  route('post', '/drafts/{id}/issue', 'plan.issue'),
  route('get', '/plans', null),
  route('get', '/plans/{id}', null),
  route('post', '/plans/{id}/close', 'plan.close'),
  route('post', '/plans/{id}/receipt', 'report.submitOwn'),
  route('get', '/inbox', 'report.submitOwn'),
  route('get', '/requests/{id}', null),
  route('post', '/requests/{id}/report', 'report.submitOwn'),
  route('post', '/requests/{id}/return', 'report.review'),
  route('post', '/requests/{id}/accept', 'report.review'),
  route('post', '/requests/{id}/end', 'followUp.exempt'),
  route('post', '/requests/{id}/on-behalf', 'report.recordOnBehalf'),
  route('get', '/report-files/{id}', null),
  route('post', '/follow-ups/{id}/urge', 'followUp.urge'),
  route('post', '/follow-ups/{id}/extend', 'followUp.extend'),
  route('post', '/follow-ups/{id}/ask-extension', 'report.submitOwn'),
  route('post', '/extensions/{id}/decision', 'followUp.extend'),
  route('post', '/escalations/{id}/decision', 'board.see'),
  route('post', '/assignments/{id}/finish', 'report.submitOwn'),
  route('get', '/board', 'board.see'),
  route('get', '/board.xlsx', 'board.see'),
  route('post', '/cycles/{id}/consolidate', null),
  route('get', '/consolidated/{id}', null),
  route('get', '/consolidated/{id}.docx', null),
  route('post', '/consolidated/{id}/forwarded', 'cycle.forward'),
  route('get', '/overview', 'board.see'),
  route('get', '/mails', 'board.see'),
  route('post', '/mails/{id}/resend', 'followUp.urge'),
  route('get', '/units', 'units.see'),
  route('post', '/units', 'units.edit'),
  route('patch', '/units/{id}', 'units.edit'),
  route('post', '/units/{id}/aliases', 'units.edit'),
  route('delete', '/units/{id}/aliases/{aliasId}', 'units.edit'),
  route('put', '/units/{id}/members', 'units.edit'),
  route('get', '/people', 'people.edit'),
  route('post', '/people', 'people.edit'),
  route('patch', '/people/{id}', 'people.edit'),
  route('post', '/people/{id}/password', 'people.edit'),
  route('get', '/holidays', null),
  route('post', '/holidays', 'holidays.edit'),
  route('delete', '/holidays/{id}', 'holidays.edit'),
  route('get', '/health', 'public'),
];
