/** Cycles, reports, follow-ups, deadlines, outbox, ledger, escalations, audit. */
export const TRACKING_UP = `
CREATE TABLE report_cycle (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
  name text NOT NULL,
  kind text NOT NULL,
  data_from date NOT NULL,
  data_to date NOT NULL,
  opens_on date NOT NULL,
  relation text NOT NULL,
  date date NOT NULL,
  consolidate_by date NOT NULL,
  forward_by date,
  status text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  look_again_at timestamptz,
  UNIQUE (plan_id, name),
  CONSTRAINT report_cycle_data_window CHECK (data_from <= data_to),
  CONSTRAINT report_cycle_version CHECK (version > 0),
  CONSTRAINT report_cycle_status CHECK (status IN ('planned', 'open', 'consolidated', 'forwarded', 'closed')),
  CONSTRAINT report_cycle_relation CHECK (relation IN ('before', 'by')),
  CONSTRAINT report_cycle_kind CHECK (kind IN ('yearly', 'single'))
);

CREATE TABLE report_request (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES report_cycle ON DELETE CASCADE,
  plan_id uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
  unit_id uuid NOT NULL REFERENCES unit,
  status text NOT NULL,
  close_reason text,
  handed_in_on date,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (cycle_id, unit_id),
  CONSTRAINT report_request_ended_with_reason CHECK (status NOT IN ('exempt', 'withdrawn', 'closed') OR close_reason IS NOT NULL),
  CONSTRAINT report_request_handed_in CHECK (status NOT IN ('submitted', 'returned', 'accepted') OR handed_in_on IS NOT NULL),
  CONSTRAINT report_request_version CHECK (version > 0),
  CONSTRAINT report_request_status CHECK (status IN ('open', 'submitted', 'returned', 'accepted', 'exempt', 'withdrawn', 'closed'))
);
CREATE INDEX report_request_plan_id_idx ON report_request (plan_id);
CREATE INDEX report_request_unit_id_idx ON report_request (unit_id);

CREATE TABLE report (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES report_request ON DELETE CASCADE,
  number integer NOT NULL,
  content jsonb NOT NULL,
  submitted_at timestamptz NOT NULL,
  submitted_by_id uuid REFERENCES person,
  on_behalf_by text,
  return_reason text,
  UNIQUE (request_id, number),
  CONSTRAINT report_on_behalf_by CHECK (on_behalf_by IN ('paper', 'phone')),
  CONSTRAINT report_number CHECK (number > 0)
);

CREATE TABLE report_file (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report ON DELETE CASCADE,
  file_name text NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL
);
CREATE INDEX report_file_report_id_idx ON report_file (report_id);

CREATE TABLE consolidated_report (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES report_cycle ON DELETE CASCADE,
  number integer NOT NULL,
  content jsonb NOT NULL,
  consolidated_at timestamptz NOT NULL,
  consolidated_by_id uuid REFERENCES person,
  forwarded_number text,
  forwarded_on date,
  UNIQUE (cycle_id, number),
  CONSTRAINT consolidated_report_forwarded CHECK ((forwarded_number IS NULL) = (forwarded_on IS NULL)),
  CONSTRAINT consolidated_report_number CHECK (number > 0)
);

CREATE TABLE follow_up (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  plan_id uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
  kind text NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit,
  cycle_id uuid REFERENCES report_cycle ON DELETE CASCADE,
  request_id uuid REFERENCES report_request ON DELETE CASCADE,
  assignment_id uuid REFERENCES assignment ON DELETE CASCADE,
  requested boolean NOT NULL,
  since timestamptz NOT NULL,
  until date,
  open boolean NOT NULL DEFAULT true,
  deadline_version integer NOT NULL DEFAULT 1,
  look_again_at timestamptz,
  UNIQUE (request_id),
  UNIQUE (assignment_id),
  CONSTRAINT follow_up_deadline_version CHECK (deadline_version > 0),
  CONSTRAINT follow_up_of_cycle CHECK (kind NOT IN ('report', 'consolidation', 'forwarding') OR cycle_id IS NOT NULL),
  CONSTRAINT follow_up_of_task CHECK (kind <> 'task' OR assignment_id IS NOT NULL),
  CONSTRAINT follow_up_of_report CHECK (kind <> 'report' OR request_id IS NOT NULL),
  CONSTRAINT follow_up_kind CHECK (kind IN ('receipt', 'report', 'task', 'explanation', 'consolidation', 'forwarding'))
);
CREATE INDEX follow_up_plan_id_idx ON follow_up (plan_id);
CREATE INDEX follow_up_cycle_id_idx ON follow_up (cycle_id);
CREATE UNIQUE INDEX follow_up_one_of_cycle ON follow_up (cycle_id, kind) WHERE kind IN ('consolidation', 'forwarding');
CREATE UNIQUE INDEX follow_up_one_receipt ON follow_up (plan_id, unit_id) WHERE kind = 'receipt';
CREATE INDEX follow_up_open_of_unit ON follow_up (unit_id) WHERE open;
CREATE INDEX follow_up_open ON follow_up (authority_id, unit_id) WHERE open;
CREATE INDEX follow_up_look_again ON follow_up (look_again_at) WHERE open;

CREATE TABLE deadline (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  follow_up_id uuid NOT NULL REFERENCES follow_up ON DELETE CASCADE,
  version integer NOT NULL,
  relation text NOT NULL,
  date date NOT NULL,
  source text NOT NULL,
  phrase text,
  reason text,
  by_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (follow_up_id, version),
  CONSTRAINT deadline_source CHECK (source IN ('text', 'cycle', 'default', 'person')),
  CONSTRAINT deadline_relation CHECK (relation IN ('before', 'by')),
  CONSTRAINT deadline_version CHECK (version > 0)
);

CREATE TABLE extension (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  follow_up_id uuid NOT NULL REFERENCES follow_up ON DELETE CASCADE,
  date date NOT NULL,
  reason text NOT NULL,
  asked_by_id uuid REFERENCES person,
  asked_at timestamptz NOT NULL,
  decision text NOT NULL,
  decision_reason text,
  decided_by_id uuid REFERENCES person,
  decided_at timestamptz,
  CONSTRAINT extension_decided_at CHECK ((decision = 'pending') = (decided_at IS NULL)),
  CONSTRAINT extension_decision CHECK (decision IN ('pending', 'granted', 'refused'))
);
CREATE INDEX extension_follow_up_id_idx ON extension (follow_up_id);
CREATE UNIQUE INDEX extension_one_pending ON extension (follow_up_id) WHERE decision = 'pending';

CREATE TABLE outbox_item (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  recipient text,
  status text NOT NULL DEFAULT 'pending',
  attempts integer NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL,
  claimed_at timestamptz,
  done_at timestamptz,
  failure text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT outbox_item_claimed_at CHECK (status <> 'claimed' OR claimed_at IS NOT NULL),
  CONSTRAINT outbox_item_attempts CHECK (attempts >= 0),
  CONSTRAINT outbox_item_status CHECK (status IN ('pending', 'claimed', 'done', 'failed', 'dropped')),
  CONSTRAINT outbox_item_kind CHECK (kind IN ('mail', 'start-workflow', 'signal-workflow'))
);
CREATE INDEX outbox_item_failed ON outbox_item (authority_id) WHERE status = 'failed';
CREATE INDEX outbox_item_claimed ON outbox_item (claimed_at) WHERE status = 'claimed';
CREATE INDEX outbox_item_pending ON outbox_item (not_before) WHERE status = 'pending';

CREATE TABLE notification (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  plan_id uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
  follow_up_id uuid NOT NULL REFERENCES follow_up ON DELETE CASCADE,
  occasion text NOT NULL DEFAULT '',
  kind text NOT NULL,
  milestone text NOT NULL,
  deadline_version integer NOT NULL,
  planned_on date NOT NULL,
  late boolean NOT NULL DEFAULT false,
  audience text NOT NULL,
  recipient text NOT NULL,
  at timestamptz NOT NULL,
  outbox_id uuid REFERENCES outbox_item,
  gather_at timestamptz NOT NULL,
  fate text NOT NULL DEFAULT 'pending',
  CONSTRAINT notification_once UNIQUE (follow_up_id, occasion, milestone, deadline_version, kind, recipient),
  CONSTRAINT notification_deadline_version CHECK (deadline_version > 0),
  CONSTRAINT notification_fate CHECK (fate IN ('pending', 'gathered', 'sent', 'failed', 'dropped')),
  CONSTRAINT notification_audience CHECK (audience IN ('body', 'head', 'secretariat', 'leadership')),
  CONSTRAINT notification_kind CHECK (kind IN ('mail', 'escalation', 'call'))
);
CREATE INDEX notification_plan_id_idx ON notification (plan_id);
CREATE INDEX notification_outbox_id_idx ON notification (outbox_id);
CREATE INDEX notification_to_gather ON notification (gather_at, recipient) WHERE kind = 'mail' AND fate = 'pending';

CREATE TABLE escalation (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  follow_up_id uuid NOT NULL REFERENCES follow_up ON DELETE CASCADE,
  notification_id uuid NOT NULL REFERENCES notification,
  level integer NOT NULL,
  raised_at timestamptz NOT NULL,
  ended_at timestamptz,
  decision text,
  UNIQUE (notification_id),
  CONSTRAINT escalation_level CHECK (level BETWEEN 0 AND 2)
);
CREATE INDEX escalation_follow_up_id_idx ON escalation (follow_up_id);
CREATE INDEX escalation_open ON escalation (authority_id) WHERE ended_at IS NULL;

CREATE TABLE audit_entry (
  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  authority_id uuid NOT NULL,
  at timestamptz NOT NULL,
  person_id uuid,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  reason text,
  before jsonb,
  after jsonb
);
CREATE INDEX audit_entry_authority_id_at_idx ON audit_entry (authority_id, at);
CREATE INDEX audit_entry_subject_type_subject_id_idx ON audit_entry (subject_type, subject_id);
`;

export const TRACKING_DOWN = `
DROP TABLE audit_entry;
DROP TABLE escalation;
DROP TABLE notification;
DROP TABLE outbox_item;
DROP TABLE extension;
DROP TABLE deadline;
DROP TABLE follow_up;
DROP TABLE consolidated_report;
DROP TABLE report_file;
DROP TABLE report;
DROP TABLE report_request;
DROP TABLE report_cycle;
`;
