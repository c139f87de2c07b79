import { Timeline } from 'antd';
import type { Plan } from '../../api/types.js';
import { COLOURS } from '../../components/colours.js';
import { day } from '../../components/dates.js';
import { Block } from '../../components/page.js';
import { Nothing } from '../../components/state-view.js';
import { AUDIENCE_NAMES, KIND_NAMES, milestoneName } from '../../components/words.js';

type TimelineData = Plan['timeline'];

/** One line of the picture: what went or goes out on a day, to whom. */
interface Moment {
  key: string;
  on: string;
  text: string;
  units: string[];
  to: string[];
}

interface Entry {
  on: string;
  milestone: string;
  what: string;
  unitName: string;
  to: string[];
}

/** Entries of one day and milestone are one line. */
function gathered(entries: Entry[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const { on, milestone, what, unitName, to } of entries) {
    const key = `${on} ${milestone} ${what}`;
    const known = moments.get(key) ?? { key, on, text: `${milestoneName(milestone)} · ${what}`, units: [], to: [] };
    moments.set(key, {
      ...known,
      units: [...new Set([...known.units, unitName])],
      to: [...new Set([...known.to, ...to])],
    });
  }
  return [...moments.values()].sort((a, b) => a.on.localeCompare(b.on));
}

const what = (kind: keyof typeof KIND_NAMES, cycle: string | null): string =>
  cycle === null ? KIND_NAMES[kind] : `${KIND_NAMES[kind]} kỳ ${cycle}`;

/** Messages that went out, and those of the next 30 days if nothing changes. */
export function TimelineTab({ timeline }: { timeline: TimelineData }) {
  const coming = gathered(
    timeline.upcoming.map((entry) => ({
      ...entry,
      what: what(entry.kind, entry.cycle),
      to: entry.to.map((audience) => AUDIENCE_NAMES[audience]),
    })),
  );
  const past = gathered(
    timeline.past.map((entry) => ({
      ...entry,
      on: entry.plannedOn,
      what: what(entry.followUpKind, entry.cycle),
      to: [AUDIENCE_NAMES[entry.audience]],
    })),
  ).reverse();
  return (
    <>
      <Block title="Sắp tới, trong 30 ngày">
        {coming.length === 0 ? (
          <Nothing text="Trong 30 ngày tới không có thư nhắc việc nào theo lịch." />
        ) : (
          <Line moments={coming} colour={COLOURS.soon} />
        )}
      </Block>
      <Block title="Đã qua">
        {past.length === 0 ? <Nothing text="Chưa có thông báo nào." /> : <Line moments={past} colour={COLOURS.done} />}
      </Block>
    </>
  );
}

function Line({ moments, colour }: { moments: Moment[]; colour: string }) {
  return (
    <Timeline
      items={moments.map((moment) => ({
        key: moment.key,
        color: colour,
        content: (
          <>
            <b>{day(moment.on)}</b> {moment.text}
            <div className="soft small">
              {moment.units.join('; ')} · gửi: {moment.to.join(', ')}
            </div>
          </>
        ),
      }))}
    />
  );
}
