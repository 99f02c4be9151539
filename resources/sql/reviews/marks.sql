-- Marks on the score sheets of :call, those of a sheet together, in no other order.
SELECT k.review_id, k.criterion, k.mark, k.not_applicable, k.remark
  FROM proposal p
  JOIN review r ON r.proposal = p.id
  JOIN review_mark k ON k.review_id = r.id
 WHERE p.call = :call AND p.voided_on IS NULL
