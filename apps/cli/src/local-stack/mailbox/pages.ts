import type { Mail, MailSummary } from './mail-store.js';

/** The mailbox's pages: plain HTML, no script but the small one that looks for new mail. All text from mails is escaped. */

/** Text made safe inside HTML. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

const STYLE = `
  :root { color-scheme: light dark; --line: #d9d9d9; --soft: #666; --paper: #fff; --ground: #f5f5f5; --ink: #1f1f1f; --link: #0958d9; }
  @media (prefers-color-scheme: dark) { :root { --line: #424242; --soft: #aaa; --paper: #1f1f1f; --ground: #141414; --ink: #eee; --link: #69b1ff; } }
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
  header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; padding: .75rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
  h1 { font-size: 1.15rem; margin: 0; } h1 a { color: inherit; text-decoration: none; }
  header p { margin: 0; color: var(--soft); font-size: .9rem; }
  main { max-width: 68rem; margin: 0 auto; padding: 1rem; }
  ul.mails { list-style: none; margin: 0; padding: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
  ul.mails li + li { border-top: 1px solid var(--line); }
  ul.mails a { display: grid; grid-template-columns: 9.5rem minmax(0, 16rem) minmax(0, 1fr); gap: 0 1rem; padding: .6rem 1rem; color: inherit; text-decoration: none; }
  ul.mails a:hover, ul.mails a:focus-visible { background: var(--ground); }
  ul.mails time, ul.mails .to { color: var(--soft); } ul.mails .to { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  ul.mails .subject { font-weight: 600; overflow-wrap: anywhere; }
  .empty { padding: 3rem 1rem; text-align: center; color: var(--soft); }
  h2 { font-size: 1.2rem; margin: .25rem 0 .75rem; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
  dt { color: var(--soft); } dd { margin: 0; }
  nav { margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: 1rem; } a { color: var(--link); } nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
  iframe { width: 100%; height: 70vh; background: #fff; border: 1px solid var(--line); border-radius: 6px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; margin: 0; font: inherit; }
  @media (max-width: 640px) { ul.mails a { grid-template-columns: minmax(0, 1fr); } ul.mails .subject { order: -1; } iframe { height: 75vh; } main { padding: .5rem; } }
`;

function page(title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1><a href="/">Hộp thư thử nghiệm</a></h1><p>Mọi thư của chương trình được giữ tại đây, không thư nào ra khỏi máy này.</p></header>
<main>${body}</main>
${script ? `<script src="${script}" defer></script>` : ''}
</body>
</html>`;
}

/** The list, newest first. */
export function listPage(mails: readonly MailSummary[]): string {
  return page(`Hộp thư thử nghiệm (${mails.length})`, `<div id="list">${listPart(mails)}</div>`, '/refresh.js');
}

/** The part of the list that is fetched anew. */
export function listPart(mails: readonly MailSummary[]): string {
  if (mails.length === 0) return '<p class="empty">Chưa có thư nào. Thư mới sẽ tự hiện ra tại đây.</p>';
  return `<ul class="mails">${mails.map(listItem).join('')}</ul>`;
}

function listItem(mail: MailSummary): string {
  return `<li><a href="/mails/${mail.id}">${timeTag(mail)}<span class="to">${escapeHtml(mail.to.join(', '))}</span><span class="subject">${subject(mail)}</span></a></li>`;
}

/** One mail, as HTML in a frame that may neither run scripts nor reach this page, or as text. */
export function mailPage(mail: Mail, view: 'html' | 'text'): string {
  const shown = mail.html === '' ? 'text' : view;
  const tab = (name: 'html' | 'text', label: string): string =>
    shown === name ? `<a aria-current="page">${label}</a>` : `<a href="/mails/${mail.id}?view=${name}">${label}</a>`;
  const tabs = mail.html === '' ? '' : `${tab('html', 'Bản trình bày')}${tab('text', 'Bản chữ')}`;
  const body =
    shown === 'html'
      ? `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${mail.id}/html" title="Nội dung thư"></iframe>`
      : `<pre>${linked(mail.text)}</pre>`;
  return page(
    mail.subject || '(không có tiêu đề)',
    `<nav><a href="/">← Danh sách thư</a>${tabs}<a href="/mails/${mail.id}/raw">Thư gốc</a></nav>
<h2>${subject(mail)}</h2>
<dl><dt>Người gửi</dt><dd>${escapeHtml(mail.from)}</dd><dt>Người nhận</dt><dd>${escapeHtml(mail.to.join(', '))}</dd><dt>Lúc</dt><dd>${timeTag(mail)}</dd>${attachments(mail)}</dl>
${body}`,
  );
}

function attachments(mail: Mail): string {
  if (mail.attachments.length === 0) return '';
  const names = mail.attachments.map(
    (one) => `${escapeHtml(one.name || one.type)} (${one.bytes.toLocaleString('vi-VN')} byte)`,
  );
  return `<dt>Tệp kèm</dt><dd>${names.join('<br>')}</dd>`;
}

/** Links of the text can be clicked; only http and https, and the rest stays text. */
function linked(text: string): string {
  return escapeHtml(text).replace(
    /https?:\/\/[^\s<>"']+[^\s<>"'.,;:)]/g,
    (url) => `<a href="${url}" target="_blank" rel="noreferrer">${url}</a>`,
  );
}

function timeTag(mail: MailSummary): string {
  return `<time datetime="${mail.receivedAt}">${escapeHtml(time.format(new Date(mail.receivedAt)))}</time>`;
}

function subject(mail: MailSummary): string {
  return escapeHtml(mail.subject) || '(không có tiêu đề)';
}

/** What is not there. */
export function missingPage(): string {
  return page(
    'Không tìm thấy',
    '<p class="empty">Không tìm thấy thư này. Có thể thư đã được dọn bớt. <a href="/">Về danh sách thư</a></p>',
  );
}

/** Looks every three seconds whether mail came; the page is left alone while it did not, or while it is hidden. */
export const REFRESH_SCRIPT = `
  let shown = '';
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const part = await (await fetch('/list')).text();
      if (part !== shown) document.getElementById('list').innerHTML = part;
      shown = part;
    } catch {
      // the program was stopped; the list stays as it was
    }
  }, 3000);
`;
