/** Authorities, units, people, sessions, holidays. */
export const ORGANISATION_UP = `
CREATE TABLE authority (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  name text NOT NULL,
  place text NOT NULL,
  level text NOT NULL DEFAULT 'xa',
  policy jsonb,
  mail_hours text NOT NULL DEFAULT 'office',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT authority_level CHECK (level IN ('xa', 'tinh')),
  CONSTRAINT authority_mail_hours CHECK (mail_hours IN ('office', 'any'))
);

CREATE TABLE unit (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  name text NOT NULL,
  kind text NOT NULL DEFAULT 'body',
  requested boolean NOT NULL DEFAULT false,
  secretariat boolean NOT NULL DEFAULT false,
  email text,
  alternate_email text,
  active boolean NOT NULL DEFAULT true,
  replaced_by_id uuid REFERENCES unit,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (authority_id, name),
  CONSTRAINT unit_replaced_by_another CHECK (replaced_by_id <> id),
  CONSTRAINT unit_version CHECK (version > 0),
  CONSTRAINT unit_kind CHECK (kind IN ('body', 'group'))
);
CREATE UNIQUE INDEX unit_one_secretariat ON unit (authority_id) WHERE secretariat;

CREATE TABLE unit_alias (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  unit_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
  alias text NOT NULL,
  folded text NOT NULL,
  UNIQUE (authority_id, folded)
);
CREATE INDEX unit_alias_unit_id_idx ON unit_alias (unit_id);

CREATE TABLE group_member (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
  member_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
  UNIQUE (group_id, member_id),
  CONSTRAINT group_member_is_another CHECK (group_id <> member_id)
);
CREATE INDEX group_member_member_id_idx ON group_member (member_id);

CREATE TABLE person (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  unit_id uuid REFERENCES unit,
  login text NOT NULL,
  display_name text NOT NULL,
  email text,
  role text NOT NULL,
  password_hash text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (login),
  CONSTRAINT person_version CHECK (version > 0),
  CONSTRAINT person_login_lower_case CHECK (login = lower(login)),
  CONSTRAINT person_role CHECK (role IN ('leader', 'secretariat', 'unitHead', 'unitOfficer', 'administrator'))
);
CREATE INDEX person_unit_id_idx ON person (unit_id);
CREATE INDEX person_authority_id_role_idx ON person (authority_id, role);

CREATE TABLE session (
  token_hash text PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_person_id_idx ON session (person_id);

CREATE TABLE holiday (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authority,
  date date NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  source text NOT NULL,
  confirmed boolean NOT NULL DEFAULT true,
  UNIQUE (authority_id, date),
  CONSTRAINT holiday_kind CHECK (kind IN ('off', 'working'))
);
`;

export const ORGANISATION_DOWN = `
DROP TABLE holiday;
DROP TABLE session;
DROP TABLE person;
DROP TABLE group_member;
DROP TABLE unit_alias;
DROP TABLE unit;
DROP TABLE authority;
`;
