import { Button, Popover, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { useReview } from '../review/review-context.js';
import { leastTrusted, reasonsOf, type SpotReason } from './reasons.js';
import { CONFIDENCE_WORDS, fieldName } from './words.js';

interface WhyProps {
  spot: string;
  /** One field of it; without, all of them. */
  name?: string;
}

/** 'Vì sao?': which habit of writing, which words and how surely, for a spot's fields. Nothing for what a person has added. */
export function Why({ spot, name }: WhyProps) {
  const { reasons } = useReview();
  const found = reasonsOf(reasons, spot, name);
  if (found.length === 0) return null;
  return (
    <WhyPopover found={found}>
      <Button size="small" type="text" className="why">
        Vì sao?
      </Button>
    </WhyPopover>
  );
}

/** A field as read: pressed it says why; one to be looked at is marked, a sure one is plain. */
export function WhyField({ spot, name, children }: WhyProps & { name: string; children: ReactNode }) {
  const { reasons } = useReview();
  const found = reasonsOf(reasons, spot, name);
  const trust = leastTrusted(found);
  if (trust === null) return children;
  return (
    <WhyPopover found={found}>
      <button type="button" className={`why-field why-${trust}`} aria-haspopup="dialog">
        {children}
        {trust === 'doubtful' ? <span className="why-word">cần xem lại</span> : null}
      </button>
    </WhyPopover>
  );
}

function WhyPopover({ found, children }: { found: readonly SpotReason[]; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      title="Vì sao phần mềm đọc như vậy?"
      content={<Explanation found={found} onLeave={() => setOpen(false)} />}
    >
      {children}
    </Popover>
  );
}

const LONGEST_QUOTE = 240;

function Explanation({ found, onLeave }: { found: readonly SpotReason[]; onLeave: () => void }) {
  const { text, mark } = useReview();
  return (
    <ul className="why-list">
      {found.map((reason, n) => {
        const { field, spot, name, habit, confidence, place, why } = reason;
        // The same words twice would only be longer.
        const told = found
          .slice(0, n)
          .some((before) => before.place?.start === place?.start && before.place?.end === place?.end);
        const quote = place && !told ? text.slice(place.start, place.end).replace(/\s+/gu, ' ').trim() : '';
        return (
          <li key={field}>
            <div className="row">
              <b>{fieldName(spot, name)}</b>
              <Tag color={CONFIDENCE_WORDS[confidence].colour}>{CONFIDENCE_WORDS[confidence].text}</Tag>
            </div>
            {habit ? <div>{habit}.</div> : null}
            {why ? <div className="why-doubt">{why}</div> : null}
            {place && quote !== '' ? (
              <button
                type="button"
                className="quote quote-button"
                title="Xem trong văn bản gốc"
                onClick={() => {
                  mark(place);
                  onLeave();
                }}
              >
                “{quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}”
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
