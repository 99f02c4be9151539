-- Issued papers of an edition, those about no edition in every one; the first column sorts.
SELECT p.id, p.issued_on, p.code, p.title, p.kind, p.language, p.state, p.issued_by, p.reference, p.fingerprint,
       p.withdrawn_on, p.withdrawal_motive, p.about_id
  FROM issued_paper p
 WHERE (:edition = 0 OR p.edition IS NULL OR p.edition = :edition)
