import { DoubtsPanel } from '../doubts/doubts-panel.js';
import { MetadataPanel } from '../metadata-panel.js';
import { SchedulePanel } from '../schedule/schedule-panel.js';
import { TargetsPanel } from '../targets/targets-panel.js';
import { UnitsPanel } from '../units/units-panel.js';
import type { Reviewing } from './use-reviewing.js';

/** What was read, the doubts first. */
export function DraftSide({ editing: { content }, selection: { spot }, doubts, acts }: Reviewing) {
  return (
    <div className="review-draft">
      <DoubtsPanel
        doubts={doubts.doubts}
        content={content}
        current={doubts.current?.key ?? null}
        seen={doubts.seen}
        onGo={doubts.go}
        onSeen={doubts.toggle}
      />
      <MetadataPanel metadata={content.metadata} />
      <UnitsPanel content={content} chosen={spot} opened={acts.opened} />
      <SchedulePanel content={content} chosen={spot} />
      <TargetsPanel targets={content.targets} chosen={spot} />
    </div>
  );
}
