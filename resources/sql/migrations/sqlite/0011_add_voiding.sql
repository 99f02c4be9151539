-- Entered by mistake: since when, said by whom, why. Such a record keeps its number and counts nowhere.

ALTER TABLE territory ADD COLUMN voided_on TEXT;
ALTER TABLE territory ADD COLUMN voided_by TEXT;
ALTER TABLE territory ADD COLUMN void_motive TEXT;

ALTER TABLE territory_crosswalk ADD COLUMN voided_on TEXT;
ALTER TABLE territory_crosswalk ADD COLUMN voided_by TEXT;
ALTER TABLE territory_crosswalk ADD COLUMN void_motive TEXT;

ALTER TABLE programme ADD COLUMN voided_on TEXT;
ALTER TABLE programme ADD COLUMN voided_by TEXT;
ALTER TABLE programme ADD COLUMN void_motive TEXT;

ALTER TABLE sector ADD COLUMN voided_on TEXT;
ALTER TABLE sector ADD COLUMN voided_by TEXT;
ALTER TABLE sector ADD COLUMN void_motive TEXT;

ALTER TABLE marker ADD COLUMN voided_on TEXT;
ALTER TABLE marker ADD COLUMN voided_by TEXT;
ALTER TABLE marker ADD COLUMN void_motive TEXT;

ALTER TABLE trade ADD COLUMN voided_on TEXT;
ALTER TABLE trade ADD COLUMN voided_by TEXT;
ALTER TABLE trade ADD COLUMN void_motive TEXT;

ALTER TABLE document_kind ADD COLUMN voided_on TEXT;
ALTER TABLE document_kind ADD COLUMN voided_by TEXT;
ALTER TABLE document_kind ADD COLUMN void_motive TEXT;

ALTER TABLE edition ADD COLUMN voided_on TEXT;
ALTER TABLE edition ADD COLUMN voided_by TEXT;
ALTER TABLE edition ADD COLUMN void_motive TEXT;

ALTER TABLE session ADD COLUMN voided_on TEXT;
ALTER TABLE session ADD COLUMN voided_by TEXT;
ALTER TABLE session ADD COLUMN void_motive TEXT;

ALTER TABLE partner ADD COLUMN voided_on TEXT;
ALTER TABLE partner ADD COLUMN voided_by TEXT;
ALTER TABLE partner ADD COLUMN void_motive TEXT;

ALTER TABLE worksite ADD COLUMN voided_on TEXT;
ALTER TABLE worksite ADD COLUMN voided_by TEXT;
ALTER TABLE worksite ADD COLUMN void_motive TEXT;

ALTER TABLE slot ADD COLUMN voided_on TEXT;
ALTER TABLE slot ADD COLUMN voided_by TEXT;
ALTER TABLE slot ADD COLUMN void_motive TEXT;

ALTER TABLE agreement ADD COLUMN voided_on TEXT;
ALTER TABLE agreement ADD COLUMN voided_by TEXT;
ALTER TABLE agreement ADD COLUMN void_motive TEXT;

ALTER TABLE report ADD COLUMN voided_on TEXT;
ALTER TABLE report ADD COLUMN voided_by TEXT;
ALTER TABLE report ADD COLUMN void_motive TEXT;
