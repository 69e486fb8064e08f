//! What reports and papers ask of all claims at once. Each is one question, answered along an index.

/// What a person was paid for being involved, by the day of payment.
pub(in super::super) const TALLY: &str = "SELECT paid_on, sum(pence) AS pence
  FROM payment_claim JOIN claim_line ON claim_line.claim = payment_claim.id
  WHERE representative = ?1 AND paid_on BETWEEN ?2 AND ?3 AND stage IN ('paid', 'reversed') AND payment_claim.archived_at IS NULL
    AND money = 'involvement' AND paid_by = 'person'
  GROUP BY paid_on ORDER BY paid_on";

/// Every line of the claims of some days, in their order. The claim is found first, then what the accounts call its person, then its lines.
pub(in super::super) const FILE: &str = "SELECT payment_claim.number, payment_claim.activity, payment_claim.stage, payment_claim.paid_on,
    payment_claim.day AS claim_day, claim_line.day AS line_day, category, pence, paid_by, coalesce(payee.reference, '') AS payee
  FROM payment_claim
  LEFT JOIN payee ON payee.representative = payment_claim.representative
  CROSS JOIN claim_line ON claim_line.claim = payment_claim.id
  WHERE payment_claim.archived_at IS NULL AND payment_claim.day BETWEEN ?1 AND ?2 AND stage NOT IN ('draft', 'withdrawn', 'rejected')
    AND (?3 = '' OR claim_line.money = ?3)
  ORDER BY payment_claim.day, payment_claim.id";
