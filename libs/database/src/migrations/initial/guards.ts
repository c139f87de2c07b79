/**
 * What no program may change, whatever its faults: the audit, the versions of a deadline (the first one above all), and
 * the content of what was handed in, frozen or uploaded.
 */
export const GUARDS_UP = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deadline_append_only BEFORE UPDATE OR DELETE ON deadline
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_document_frozen BEFORE UPDATE OF bytes, sha256, file_name ON plan_document
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_revision_frozen BEFORE UPDATE OF content, revision ON draft_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_frozen BEFORE UPDATE OF content, number, submitted_at ON report
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consolidated_report_frozen BEFORE UPDATE OF content, number, consolidated_at ON consolidated_report
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** The triggers fall with their tables. */
export const GUARDS_DOWN = `
DROP FUNCTION refuse_change();
`;
